// What content/glossary.yaml may hold.
import * as z from "zod";
import { fieldTypes } from "../front-matter/field-types.ts";

const { id, words, url } = fieldTypes;

const source = z.strictObject({
	name: words.meta({ description: "Who says so." }),
	what: words.meta({ description: "In which text of theirs." }),
	url: url.optional().meta({ description: "Where it can be read." }),
});

const term = z.strictObject({
	id: id.meta({ description: "Its permalink: `/glossary/#<id>`." }),
	term: words.meta({ description: "The term, as readers look it up." }),
	forms: z.array(words).default([]).meta({
		description:
			"How else articles write it: “3 nm” for “3-nanometre”. Capitals count where a form has any.",
	}),
	says: words.meta({
		description: "What it means, in one sentence or two of our own.",
	}),
	source: source.meta({ description: "What the explanation rests on." }),
});

/** The schema of content/glossary.yaml. */
export const glossarySchema = z.strictObject({
	terms: z.array(term).meta({ description: "The terms, in any order." }),
});

export type GlossaryEntry = z.infer<typeof term>;
