// The front matter of an article, field by field: the one place that says what an editor may write.
import * as z from "zod";
import { ARTICLE_KINDS, STANDINGS } from "../../model/article.ts";
import { fieldTypes } from "./field-types.ts";

const { id, words, url } = fieldTypes;
const day = z.iso.date("write a day as YYYY-MM-DD");
const dayMonthOrYear = z
	.string()
	.regex(
		/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
		"write a day as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY",
	);

const source = z.strictObject({
	id: id.meta({ description: "Short name that figures refer to." }),
	name: words.meta({ description: "Who or what it is, as readers see it." }),
	what: words.meta({ description: "What kind of source it is, in a phrase." }),
	date: dayMonthOrYear.meta({
		description: "Day, month or year it dates from.",
	}),
	url: url.optional().meta({
		description: "Where it can be read, if anywhere.",
	}),
});

const comparison = z
	.strictObject({
		from: words.optional().meta({
			description: 'Where the picture starts: "under 15%", "100", "$0".',
		}),
		to: words.optional().meta({
			description: "Where it ends; the value itself if left out.",
		}),
		of: words.optional().meta({
			description: 'The whole that the value is a part of: "100%".',
		}),
	})
	.refine(
		(value) => value.from !== undefined || value.of !== undefined,
		"a comparison needs `from` or `of`: something to compare with",
	);

const figure = z.strictObject({
	id: id.meta({ description: "Its permalink: `#figure-<id>`." }),
	label: words.meta({
		description: "What is measured. Figures with one label stand together.",
	}),
	value: words.meta({
		description: 'The value as shown, with its hedge: "less than 15%".',
	}),
	unit: words.meta({
		description:
			"`percent`, an ISO 4217 code such as `USD`, or what is counted: `companies`.",
	}),
	claim: words.meta({
		description: "The words of the body that make the claim, verbatim.",
	}),
	source: id.meta({ description: "Id of the source that says so." }),
	standing: z.enum(STANDINGS).meta({ description: "How sure it is." }),
	asOf: dayMonthOrYear.meta({
		description:
			"The day, month or year that it was said of; of a forecast, when it was made.",
	}),
	comparison: comparison.optional().meta({
		description: "What its picture compares; without one it stays words.",
	}),
});

const pullQuote = z.strictObject({
	id: id.meta({ description: "Its permalink: `#quote-<id>`." }),
	text: words.meta({
		description:
			"Words of one paragraph, verbatim; … may join parts of it, in order.",
	}),
});

const image = z.strictObject({
	// A Mac may give “ü” as two characters where a keyboard gives one: a name is compared as one.
	file: words.normalize("NFC").meta({
		description:
			"Its file in `content/images/`; the body places it: `![what it shows](harbour.jpg)`, on a line of its own.",
	}),
	caption: words.meta({ description: "What it means, in a sentence." }),
	credit: words.meta({ description: "Who made it: “Photograph: …”." }),
	source: url.optional().meta({
		description: "Where it was taken from, if it can be seen there.",
	}),
});

const origin = z.strictObject({
	file: words.meta({ description: "Name of the file that was imported." }),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, "leave the importer’s hash as it is")
		.meta({ description: "SHA-256 of that file’s bytes, in hexadecimal." }),
	importedOn: day.meta({ description: "Day of the import, YYYY-MM-DD." }),
	importer: words.meta({
		description: "Name and version of the importer.",
	}),
});

const isEachOnce = (names: readonly string[]) =>
	new Set(names).size === names.length;

/** The schema of an article's front matter. Field descriptions are written for editors: the README's table and the JSON Schema are made from them. */
export const articleSchema = z.strictObject({
	headline: words.meta({ description: "The headline." }),
	dek: words.meta({ description: "One or two sentences under the headline." }),
	section: words.meta({ description: "The kicker above the headline." }),
	kind: z
		.enum(ARTICLE_KINDS)
		.meta({ description: "What kind of article it is; shown." }),
	byline: z
		.union(
			[words, z.array(words).min(1).refine(isEachOnce, "name each once")],
			"write a name, or a list of names",
		)
		.meta({
			description: "Who wrote it; `[Ann Doe, Ben Roe]` where they are several.",
		}),
	restsOn: words.optional().meta({
		description:
			"What the article rests on, told to the reader under the byline.",
	}),
	publishedOn: day.meta({
		description: "Day of first publication, YYYY-MM-DD.",
	}),
	updatedAt: z.iso
		.datetime({
			offset: true,
			error: "write an instant such as 2026-11-24T09:30:00Z",
		})
		.optional()
		.meta({
			description: "Instant of the last update, with its offset from UTC.",
		}),
	lang: z
		.string()
		.regex(
			/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
			"write a language tag such as en or zh-Hans",
		)
		.meta({ description: "Language of the text, as a BCP 47 tag." }),
	translationOf: id.optional().meta({
		description:
			"Slug of the article that this one is a translation of, if it is one: both then lead to each other.",
	}),
	topics: z
		.array(words)
		.min(1, "name at least one")
		.meta({ description: "What it is about." }),
	draft: z.boolean().optional().meta({
		description:
			"`true` keeps it out of the built site; `npm run dev` shows it.",
	}),
	sources: z.array(source).min(1, "name at least one").meta({
		description: "What the article rests on.",
	}),
	figures: z.array(figure).default([]).meta({
		description: "The figures box, each bound to a sentence of the body.",
	}),
	pullQuotes: z.array(pullQuote).default([]).meta({
		description: "Pull quotes, each verbatim from one paragraph.",
	}),
	images: z.array(image).default([]).meta({
		description: "The images of the body, each with what is said of it.",
	}),
	terms: z.array(id).default([]).meta({
		description:
			"Terms of `content/glossary.yaml` that are explained where the body first has them.",
	}),
	origin: origin.optional().meta({
		description:
			"Where an imported text came from; the importer writes it, and leaves the first import’s as it is.",
	}),
});

export type FrontMatter = z.infer<typeof articleSchema>;
export type FigureEntry = FrontMatter["figures"][number];
export type ImageEntry = FrontMatter["images"][number];
export type PullQuoteEntry = FrontMatter["pullQuotes"][number];
