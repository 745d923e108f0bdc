// Where a draft came from, as its front matter keeps it.

export type Origin = {
	/** Name of the file, without its folder: nothing of the editor's machine is published. */
	readonly file: string;
	/** Of the file's bytes, in hexadecimal. */
	readonly sha256: string;
	/** ISO day. */
	readonly importedOn: string;
	/** Name and version of the importer. */
	readonly importer: string;
};

/** The record that an earlier import left in a draft's front matter, if there is a whole one. */
export function parseOrigin(
	values: Readonly<Record<string, unknown>>,
): Origin | undefined {
	const { origin } = values;
	if (typeof origin !== "object" || origin === null) return undefined;
	const [file, sha256, importedOn, importer] = [
		"file",
		"sha256",
		"importedOn",
		"importer",
	].map((name) => wordsOf(Reflect.get(origin, name)));
	return file && sha256 && importedOn && importer
		? { file, sha256, importedOn, importer }
		: undefined;
}

function wordsOf(value: unknown): string | undefined {
	return typeof value === "string" ? value : undefined;
}
