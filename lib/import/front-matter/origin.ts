// Where a draft came from, as its front matter keeps it.
import { z } from "zod";

const originSchema = z.object({
	/** Name of the file, without its folder: nothing of the editor's machine is published. */
	file: z.string(),
	/** Of the file's bytes, in hexadecimal. */
	sha256: z.string(),
	/** ISO day. */
	importedOn: z.string(),
	/** Name and version of the importer. */
	importer: z.string(),
});

export type Origin = Readonly<z.infer<typeof originSchema>>;

/** The record that an earlier import left in a draft's front matter, if there is one. */
export function parseOrigin(
	values: Readonly<Record<string, unknown>>,
): Origin | undefined {
	const parsed = originSchema.safeParse(values.origin);
	return parsed.success ? parsed.data : undefined;
}
