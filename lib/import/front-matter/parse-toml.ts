// The lines of front matter in TOML → its values, as far as front matter uses that language.

type Value = string | number | boolean | Value[];

const KEY = /^(?<key>[\w-]+|"[^"]+")\s*=\s*(?<value>.*)$/u;
const TABLE = /^\[\[?\s*(?<name>[^\]]+?)\s*\]\]?\s*(?:#.*)?$/u;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/u;
const STRING = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')\s*(?:#.*)?$/u;

/** Keys of the first level; a table is one value by its name. Undefined where a line is no TOML that we know. */
export function parseToml(
	text: string,
): Readonly<Record<string, unknown>> | undefined {
	const values = new Map<string, unknown>();
	const tables = new Map<string, Map<string, unknown>>();
	let table: Map<string, unknown> | undefined;
	for (const line of joinArrays(text.split("\n"))) {
		const words = line.trim();
		const name = TABLE.exec(words)?.groups?.name;
		const { key, value = "" } = KEY.exec(words)?.groups ?? {};
		if (words === "" || words.startsWith("#")) continue;
		if (name !== undefined) {
			table = new Map();
			tables.set(name, table);
		} else if (key === undefined) return undefined;
		else {
			const read = readValue(value.trim());
			if (read === undefined && table === undefined) return undefined;
			(table ?? values).set(key.replaceAll('"', ""), read ?? value);
		}
	}
	for (const [name, inside] of tables)
		values.set(name, Object.fromEntries(inside));
	return values.size === 0 ? undefined : Object.fromEntries(values);
}

/** An array may go over several lines. */
function joinArrays(lines: readonly string[]): string[] {
	const joined: string[] = [];
	let open = "";
	for (const line of lines) {
		const whole = open === "" ? line : `${open} ${line.trim()}`;
		const isOpen = /=\s*\[/u.test(whole) && !/\]\s*(?:#.*)?$/u.test(whole);
		open = isOpen ? whole : "";
		if (!isOpen) joined.push(whole);
	}
	return open === "" ? joined : [...joined, open];
}

function readValue(words: string): Value | undefined {
	const string = STRING.exec(words);
	if (string !== null)
		return string[2] ?? (string[1] ?? "").replace(/\\(["\\])/gu, "$1");
	const array = /^\[(.*)\]\s*(?:#.*)?$/u.exec(words)?.[1];
	if (array !== undefined) return readArray(array);
	const plain = words.replace(/\s*#.*$/u, "");
	if (/^(?:true|false)$/u.test(plain)) return plain === "true";
	if (DATE.test(plain)) return plain;
	return /^[+-]?\d[\d_]*(?:\.\d+)?$/u.test(plain)
		? Number(plain.replaceAll("_", ""))
		: undefined;
}

function readArray(words: string): Value[] | undefined {
	const parts =
		words.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,"']+/gu)?.map(readValue) ?? [];
	const values = parts.filter((part) => part !== undefined);
	return values.length === parts.length ? values : undefined;
}
