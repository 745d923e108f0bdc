// What content/site.yaml and a page's front matter may hold.
import { z } from "zod";

const words = z.string().trim().min(1, "it is empty");

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
