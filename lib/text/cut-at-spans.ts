// A text and places in it → its pieces, in order, each inside a place or between two.

type Span = { readonly start: number; readonly end: number };

export type Piece = {
	readonly text: string;
	readonly isInside: boolean;
	/** Where it starts in the text. */
	readonly start: number;
};

/** Spans are in order and don't overlap. Pieces without a character are left out; the others joined are the text. */
export function cutAtSpans(text: string, spans: readonly Span[]): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { start, end } of spans) {
		pieces.push({
			text: text.slice(from, start),
			isInside: false,
			start: from,
		});
		pieces.push({ text: text.slice(start, end), isInside: true, start });
		from = end;
	}
	pieces.push({ text: text.slice(from), isInside: false, start: from });
	return pieces.filter((piece) => piece.text !== "");
}
