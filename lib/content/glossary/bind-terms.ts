// The terms that an article's front matter names → the place where its body first has each, and every fault on the way.
import type { Nodes, RootContent } from "mdast";
import { gapBetweenChildren, plainText } from "../../markdown/plain-text.ts";
import type { ExplainedTerm, TextSpan } from "../../model/article.ts";
import { foldTypography, unfoldSpan } from "../../text/fold-typography.ts";
import { didYouMean } from "../../text/suggest.ts";
import { cutsWord } from "../../text/word-edges.ts";
import type { Fault } from "../front-matter/fault.ts";
import type { BlockText } from "../passages/body-text.ts";
import type { GlossaryEntry } from "./glossary-schema.ts";
import { termOf } from "./load-glossary.ts";

export type TermsInput = {
	readonly blocks: readonly RootContent[];
	/** What stands in each. */
	readonly texts: readonly BlockText[];
	/** Ids, as the front matter lists them. */
	readonly ids: readonly string[];
	/** Undefined where it can’t be read: then no term is bound, and none complained of. */
	readonly glossary: readonly GlossaryEntry[] | undefined;
	/** What leads elsewhere already: the values of figures. */
	readonly links: readonly TextSpan[];
	/** What is marked as a whole: claims, and passages of pull quotes. A term may stand in one or around it, not across its edge. */
	readonly marks: readonly TextSpan[];
};

export type TermsOutput = {
	/** In the order of the body. */
	readonly terms: readonly ExplainedTerm[];
	readonly faults: readonly Fault[];
};

/** Binds each term to its first place in one piece outside of headings, links and code. */
export function bindTerms(input: TermsInput): TermsOutput {
	const { glossary } = input;
	if (glossary === undefined) return { terms: [], faults: [] };
	const faults: Fault[] = [];
	const terms: ExplainedTerm[] = [];
	const complain = (index: number, rule: string, message: string) =>
		faults.push({ rule, path: ["terms", index], message });
	const texts = input.texts.flatMap((text, at) => {
		const block = input.blocks[at];
		return block === undefined ? [] : [readOpenText(text, block)];
	});
	for (const [index, id] of input.ids.entries()) {
		const entry = glossary.find((known) => known.id === id);
		if (entry === undefined)
			complain(index, "term-not-in-glossary", unknown(id, glossary));
		else if (input.ids.indexOf(id) < index)
			complain(
				index,
				"term-twice",
				`term "${id}" is listed twice; once will do.`,
			);
		else {
			const at = findFirst(entry, texts, input, terms);
			const words = at && texts[at.block]?.text.slice(at.start, at.end);
			if (at === undefined || words === undefined)
				complain(index, "term-not-in-body", missing(entry));
			else terms.push({ ...termOf(entry), words, at });
		}
	}
	return { terms: terms.toSorted((a, b) => compareSpans(a.at, b.at)), faults };
}

type OpenText = BlockText & {
	/** Folded, and without capitals. */
	readonly small: string;
	/** Stretches in which no term is explained. */
	readonly closed: readonly Span[];
	/** What parts a term that reaches over its edge; the number of a footnote has no length. */
	readonly joints: readonly Span[];
};

function readOpenText(text: BlockText, block: RootContent): OpenText {
	return {
		...text,
		small: withoutCapitals(text.folded.folded),
		closed: spansOf(CLOSED, block, 0),
		joints: spansOf(JOINTS, block, 0),
	};
}

const CLOSED = new Set([
	"heading",
	"link",
	"linkReference",
	"inlineCode",
	"code",
]);

const JOINTS = new Set(["emphasis", "strong", "delete", "footnoteReference"]);

/** Where nodes of these types stand in the text of `node`, which starts at `start`. */
function spansOf(
	types: ReadonlySet<string>,
	node: Nodes,
	start: number,
): Span[] {
	const own = types.has(node.type)
		? [{ start, end: start + plainText(node).length }]
		: [];
	if (!("children" in node)) return own;
	const gap = gapBetweenChildren(node).length;
	let at = start;
	const below = node.children.flatMap((child) => {
		const found = spansOf(types, child, at);
		at += plainText(child).length + gap;
		return found;
	});
	return [...own, ...below];
}

function findFirst(
	{ term, forms }: GlossaryEntry,
	texts: readonly OpenText[],
	{ links, marks }: Pick<TermsInput, "links" | "marks">,
	taken: readonly ExplainedTerm[],
): TextSpan | undefined {
	const wanted = [term, ...forms].map(readForm);
	for (const [block, text] of texts.entries()) {
		const ofBlock = (span: TextSpan) => span.block === block;
		const shut = [
			...text.closed,
			...[...links, ...taken.map(({ at }) => at)].filter(ofBlock),
		];
		const [first] = wanted
			.flatMap((form) => placesOf(form, text))
			.filter(
				(place) =>
					!shut.some((span) => overlaps(span, place)) &&
					!text.joints.some((joint) => parts(joint, place)) &&
					!marks.filter(ofBlock).some((mark) => crosses(mark, place)),
			)
			.toSorted((a, b) => a.start - b.start || b.end - a.end);
		if (first !== undefined) return { block, ...first };
	}
	return undefined;
}

type Span = { readonly start: number; readonly end: number };

type Form = { readonly needle: string; readonly isExact: boolean };

/** One without capitals stands also at the start of a sentence. */
function readForm(form: string): Form {
	const isExact = form !== form.toLowerCase();
	const { folded } = foldTypography(form);
	return { needle: isExact ? folded : withoutCapitals(folded), isExact };
}

/** As it was where small letters are more: places would shift. */
function withoutCapitals(text: string): string {
	const small = text.toLowerCase();
	return small.length === text.length ? small : text;
}

/** Where a form stands as whole words. */
function placesOf(
	{ needle, isExact }: Form,
	{ text, folded, small }: OpenText,
): Span[] {
	const haystack = isExact ? folded.folded : small;
	const places: Span[] = [];
	for (
		let at = haystack.indexOf(needle);
		at !== -1;
		at = haystack.indexOf(needle, at + 1)
	) {
		const { start, end } = unfoldSpan(folded, at, at + needle.length);
		if (!cutsWord(text, start, end)) places.push({ start, end });
	}
	return places;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const isWithin = (inner: Span, outer: Span) =>
	inner.start >= outer.start && inner.end <= outer.end;

const crosses = (mark: Span, place: Span) =>
	overlaps(mark, place) && !isWithin(place, mark);

/** Whether the place would be marked in more than one piece. */
const parts = (joint: Span, place: Span) =>
	joint.start === joint.end
		? place.start < joint.start && joint.end < place.end
		: crosses(joint, place) && !isWithin(joint, place);

function compareSpans(a: TextSpan, b: TextSpan): number {
	return a.block - b.block || a.start - b.start;
}

function unknown(id: string, glossary: readonly GlossaryEntry[]): string {
	const ids = glossary.map((entry) => entry.id);
	return `the glossary has no term "${id}"${didYouMean(id, ids, "explain it in content/glossary.yaml, or take it out of the list.")}`;
}

function missing({ id, term, forms }: GlossaryEntry): string {
	const words = [term, ...forms].map((form) => `"${form}"`).join(" or ");
	return `the body has no ${words} to explain, outside of headings, links, code and the values of figures, and not parted by a footnote or the end of emphasis; take "${id}" out of the list, or add to its forms in content/glossary.yaml what the body says.`;
}
