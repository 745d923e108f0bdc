// Values of a parsed feed or of JSON → text, lists and records, whatever else stands there.

export type LooseRecord = Readonly<Record<string, unknown>>;

/** A map of names to values, and no list. */
export function isRecord(value: unknown): value is LooseRecord {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a value, or of the field that holds it where a value is a record; "" where there is none. */
export function textOf(value: unknown): string {
	if (typeof value === "string") return value.trim();
	if (!isRecord(value)) return "";
	const inside = value.rendered ?? value.value ?? value.name ?? value.term;
	return typeof inside === "string" ? inside.trim() : "";
}

/** The texts of a list, or of one value alone; those without any are left out. */
export function textsOf(value: unknown): string[] {
	return [value]
		.flat()
		.map(textOf)
		.filter((text) => text !== "");
}
