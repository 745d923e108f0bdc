// A web manifest → the addresses in it, which are relative to itself.

/** Where it starts, and its icons. Throws where it is no JSON. */
export function referencesInManifest(text: string): string[] {
	const references: string[] = [];
	JSON.parse(text, (key, value) => {
		if ((key === "src" || key === "start_url") && typeof value === "string")
			references.push(value);
		return value;
	});
	return references;
}
