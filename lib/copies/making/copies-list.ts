// The list of all copies of a site: what pages offer, and where each file lies in the cache.
import * as z from "zod";
import { COPY_KINDS } from "../../model/copy.ts";

export const copiesListSchema = z.array(
	z.object({
		slug: z.string(),
		kind: z.enum(COPY_KINDS),
		/** From the root of the site. */
		path: z.string(),
		bytes: z.number(),
		/** The file in the cache. */
		file: z.string(),
	}),
);

export type CopiesList = z.infer<typeof copiesListSchema>;
