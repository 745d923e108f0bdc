// A text → its beginning, cut between two words.

/** Gives the whole text if it is at most `most` UTF-16 units long, else as many whole words as fit before " …". */
export function cutAtWord(text: string, most: number): string {
	if (text.length <= most) return text;
	const start = text.slice(0, most + 1);
	const end = start.search(/\s\S*$/u);
	return `${text.slice(0, end > 0 ? end : most)} …`;
}
