// What HTML an article's body may hold: GitHub's list, without its id prefix, with the classes of our own marks.
import { defaultSchema, type Schema } from "hast-util-sanitize";

/**
 * The sanitiser's schema for remark-html. Ids are ours (raw HTML in an article is a Problem), so nothing is prefixed: a
 * prefixed id would break every permalink.
 */
export const bodySchema: Schema = {
	...defaultSchema,
	clobberPrefix: "",
	attributes: {
		...defaultSchema.attributes,
		a: ["href", "className", "title"],
		span: ["className"],
		sup: ["className"],
		h2: ["className"],
		h3: ["className"],
		h4: ["className"],
		img: ["src", "alt", "title"],
		td: ["align"],
		th: ["align", "scope"],
	},
};
