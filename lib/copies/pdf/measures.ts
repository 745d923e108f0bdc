// What Typst tells of a document that it has set: places in points from the top left of their page (offprint.typ, `measures`).
import * as z from "zod";

const place = z.object({ page: z.number(), x: z.number(), y: z.number() });

const measuresSchema = z.object({
	/** Each stretch of columns: where it starts and ends, and where its text ends. */
	starts: z.array(place),
	ends: z.array(place),
	"text-ends": z.array(place),
	notes: z.array(place),
	/** Below all that the document says. */
	end: place,
	/** Images in columns, with the heights that they need; where a column is too low, they stand out of it. */
	images: z.array(place.extend({ height: z.number() })),
	page: z.object({ middle: z.number(), top: z.number(), bottom: z.number() }),
});

export type Place = z.infer<typeof place>;
export type Measures = z.infer<typeof measuresSchema>;

/** Parses the answer to a query for `<measures>`. Throws where offprint.typ gives something else. */
export function parseMeasures(answer: unknown): Measures {
	const [found] = z
		.array(z.object({ value: measuresSchema }))
		.length(1)
		.parse(answer);
	if (found === undefined) throw new Error("the document has no measures");
	return found.value;
}
