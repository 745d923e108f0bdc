// Front matter in TOML, as Hugo has it → its values.
import { parse, TomlDate, TomlError, type TomlValue } from "smol-toml";

/** Days and instants are text, as they are in our YAML. Undefined where the text is no TOML, or says nothing. */
export function parseToml(
	text: string,
): Readonly<Record<string, unknown>> | undefined {
	try {
		const entries = Object.entries(parse(text));
		return entries.length === 0
			? undefined
			: Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
	} catch (error) {
		if (error instanceof TomlError) return undefined;
		throw error;
	}
}

function plain(value: TomlValue): unknown {
	if (value instanceof TomlDate) return value.toISOString();
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inside]) => [key, plain(inside)]),
	);
}
