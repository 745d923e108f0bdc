// The article's text → its sentences, each with its place in the page.

export type Sentence = { readonly text: string; readonly range: Range };

/** What is read aloud: headline, dek, and the blocks of the text; not the figures, the pull quotes and the controls beside them. */
const READ =
	".article h1, .article h1 + p, .body > :is(h2, h3, h4, p, ul, ol, blockquote)";
const LEFT_OUT =
	"a.permalink, button, [popover], .former-part, .correction, sup, svg";

/** Sentences by Unicode's rules for the language; a browser without them gets whole blocks. */
export function sentencesOf(page: Document): Sentence[] {
	return [...page.querySelectorAll(READ)].flatMap((block) => {
		const lang = block.closest("[lang]")?.getAttribute("lang") ?? "en";
		return cut(page, block, lang);
	});
}

function cut(page: Document, block: Element, lang: string): Sentence[] {
	const pieces = textNodes(page, block);
	const text = pieces.map(({ node }) => node.data).join("");
	return segments(text, lang).flatMap(({ start, end }) => {
		const spoken = text.slice(start, end).trim();
		const first = pieces.findLast((piece) => piece.from <= start);
		const last = pieces.findLast((piece) => piece.from < end);
		if (spoken === "" || first === undefined || last === undefined) return [];
		const range = page.createRange();
		range.setStart(first.node, start - first.from);
		range.setEnd(last.node, end - last.from);
		return [{ text: spoken, range }];
	});
}

function textNodes(page: Document, block: Element) {
	const walker = page.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const pieces: { node: Text; from: number }[] = [];
	let from = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text) || node.parentElement?.closest(LEFT_OUT))
			continue;
		pieces.push({ node, from });
		from += node.length;
	}
	return pieces;
}

function segments(text: string, lang: string) {
	if (typeof Intl.Segmenter === "undefined")
		return [{ start: 0, end: text.length }];
	const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
	return [...segmenter.segment(text)].map(({ index, segment }) => ({
		start: index,
		end: index + segment.length,
	}));
}
