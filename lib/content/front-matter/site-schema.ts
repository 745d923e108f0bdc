// What content/site.yaml and a page's front matter may hold.
import * as z from "zod";

const words = z.string().trim().min(1, "it is empty");

/** How the front page is shaped; what is left out follows from the articles. */
const front = z.strictObject({
	lead: words.optional().meta({
		description: "Slug of the article that leads; else the newest does.",
	}),
	order: z.array(words).optional().meta({
		description:
			"Slugs of the articles that follow it, before the newest of the others.",
	}),
	sections: z.array(words).optional().meta({
		description:
			"Sections in the order in which they stand, named as articles name them; the others follow by name.",
	}),
});

/** The schema of content/site.yaml. */
export const siteSchema = z.strictObject({
	name: words.meta({ description: "The name of the site." }),
	description: words.meta({ description: "What the site is, in a sentence." }),
	lang: words.meta({ description: "Language of the site, as a BCP 47 tag." }),
	editorMail: z
		.email("write an address such as editor@example.org")
		.optional()
		.meta({
			description:
				"Where readers’ letters go; without it no article offers to write one.",
		}),
	front: front.optional().meta({
		description: "How the front page is shaped.",
	}),
	copies: z.boolean().optional().meta({
		description:
			"`false` makes no copies to keep (PDF, EPUB, one HTML file); they are made and offered otherwise.",
	}),
	offline: z.boolean().optional().meta({
		description:
			"`false` saves nothing in readers’ browsers and clears away what was saved there; otherwise what was read can be read without a connection.",
	}),
});

/** The schema of the front matter of content/pages/<slug>.md. */
export const pageSchema = z.strictObject({
	headline: words.meta({ description: "The page's title." }),
	dek: words.meta({ description: "What the page says, in a sentence." }),
	example: z
		.string()
		.regex(
			/^[a-z0-9-]+#figure-[a-z0-9-]+$/,
			"write an article and its figure: harbour-bridge#figure-steel",
		)
		.optional()
		.meta({
			description:
				"A figure that the page shows as its example, with its sentence: `<slug>#figure-<id>`.",
		}),
});
