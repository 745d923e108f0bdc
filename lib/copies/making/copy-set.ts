// What was made of one article: the files, and the copies that are left out.
import * as z from "zod";
import { COPY_KINDS } from "../../model/copy.ts";

const kind = z.enum(COPY_KINDS);

export const copySetSchema = z.object({
	files: z.array(z.object({ kind, bytes: z.number() })),
	/** Copies that no face at hand can set, with the characters that are missing. */
	leftOut: z.array(z.object({ kind, missing: z.array(z.string()) })),
});

export type CopySet = z.infer<typeof copySetSchema>;
