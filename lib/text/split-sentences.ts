// A block's text → its sentences, and the one around a place.

/** UTF-16 offsets, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

// Nothing ends with these: the name, the number or the example is still to come.
const NEVER_LAST =
	/(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|Mt|Messrs|vs|v|cf|e\.g|i\.e|approx|ca)\.\s*$/u;
// These end a sentence only before a word that begins many, or at the end.
const SELDOM_LAST =
	/(?:^|[\s(“"‘'])(?:(?:\p{Lu}\.)+|Inc\.|Ltd\.|Corp\.|Co\.|Bros\.|Jr\.|Sr\.|etc\.|al\.|[ap]\.m\.)\s*$/u;
// These are abbreviations only before a number: “No. 5”, “Feb. 15”.
const BEFORE_NUMBER =
	/(?:^|[\s(“"‘'])(?:No|Nos|p|pp|vol|ch|fig|sec|art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/iu;
const OPENING_WORD =
	/^[\s“"‘'(]*(?:The|A|An|It|Its|In|On|At|By|For|From|He|She|They|We|I|You|This|That|These|Those|But|And|So|Yet|If|When|While|After|Before|There|Here|Then|Now|What|Who|Why|How|As|With|Without|One|Some|Many|Most|Both|His|Her|Their|Our|To|According)\b/;
// “iPhone” begins a sentence like any capital does.
const SMALL_LETTER = /^[\s“"‘'(]*\p{Ll}(?!\p{Lu})/u;

const GERMAN_NEVER_LAST =
	/(?:^|[\s(„"‚'])(?:Mio|Mrd|Tsd|ca|bzw|Nr|St|Str|evtl|ggf|inkl|rd|(?:z\. ?B|d\. ?h|u\. ?a|o\. ?ä))\.\s*$/u;
const GERMAN_ORDINAL = /(?:^|[\s(])\d{1,2}\.\s*$/u;
const AFTER_ORDINAL =
	/^\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Liga|Runde|Platz|Stock|Etage|Bezirk|Klasse|Minute|Spieltag)/u;

/** The sentences of a text in order, without the space around them. Line breaks don't end a sentence, but in a table. */
export function splitSentences(text: string, lang: string): Span[] {
	const segmenter = segmenterOf(lang);
	// A line feed would end a sentence (UAX 29), but in a paragraph it is only where the editor's line was full.
	const line = text.includes("\t") ? text : text.replace(/[\r\n]/g, " ");
	const spans: Span[] = [];
	let start = 0;
	const ends = [...segmenter.segment(line)].map(
		({ index, segment }) => index + segment.length,
	);
	for (const end of [...ends, ...findNameStarts(line)].sort((a, b) => a - b)) {
		if (goesOn(line.slice(start, end), line.slice(end), lang)) continue;
		spans.push(trimSpan(line, start, end));
		start = end;
	}
	return spans.filter((span) => span.end > span.start);
}

const SEGMENTERS = new Map<string, Intl.Segmenter>();

/** Made once for each language: to make one takes longer than to cut a paragraph. */
function segmenterOf(lang: string): Intl.Segmenter {
	const known = SEGMENTERS.get(lang);
	if (known !== undefined) return known;
	const made = new Intl.Segmenter(lang, { granularity: "sentence" });
	SEGMENTERS.set(lang, made);
	return made;
}

/** Of a text's sentences the whole one around a span of it; from the first to the last where the span runs over several. */
export function sentenceAround(sentences: readonly Span[], span: Span): Span {
	const touched = sentences.filter(
		({ start, end }) => start < span.end && end > span.start,
	);
	return {
		start: Math.min(span.start, touched[0]?.start ?? span.start),
		end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
	};
}

/** UAX 29 never ends a sentence with a full stop before a small letter, not even that of “iPhone”. */
function findNameStarts(text: string): number[] {
	return [...text.matchAll(/\.["'”’)\]]*\s+(?=\p{Ll}\p{Lu})/gu)].map(
		({ 0: match, index }) => index + match.length,
	);
}

function goesOn(sentence: string, rest: string, lang: string): boolean {
	if (rest.trim() === "") return false;
	if (/[\r\n]\s*$/.test(sentence)) return false;
	if (SMALL_LETTER.test(rest)) return true;
	if (BEFORE_NUMBER.test(sentence)) return /^\s*\d/.test(rest);
	if (NEVER_LAST.test(sentence)) return true;
	// “1,5 Mio. Tonnen”, “am 3. März”.
	if (/^de(?:-|$)/i.test(lang)) {
		if (GERMAN_NEVER_LAST.test(sentence)) return true;
		if (GERMAN_ORDINAL.test(sentence) && AFTER_ORDINAL.test(rest)) return true;
	}
	// “Plan B. The” ends; “J. Smith” goes on.
	return SELDOM_LAST.test(sentence) && !OPENING_WORD.test(rest);
}

function trimSpan(text: string, start: number, end: number): Span {
	const words = text.slice(start, end);
	const from = start + (words.length - words.trimStart().length);
	return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
