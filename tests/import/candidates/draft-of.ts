// Paragraphs and commented candidates → the file of a draft whose editor took them all in.

/** What an editor writes by hand: everything but figures and quotes, a source only where none was rendered. */
const FIELDS = `headline: A draft that was imported
dek: What it says in a sentence.
section: Cities
kind: imported
byline: The desk
publishedOn: 2026-03-02
lang: en
topics: [Cities]
draft: true
`;
const SOURCES = `sources:
  - id: desk
    name: the desk
    what: Its own notes.
    date: 2026-03
`;

/** Takes "# " from the beginning of each line, as an editor's "uncomment" does. */
export function uncomment(lines: string): string {
	return lines.replace(/^# /gm, "");
}

export function draftOf(
	paragraphs: readonly string[],
	rendered: string,
): string {
	const front = uncomment(rendered);
	// The importer writes its candidates below this line.
	const sources = /^ {2}- id: imported-text$/m.test(front)
		? "sources:\n"
		: SOURCES;
	const body = paragraphs.map((text) =>
		text.replace(/[\\*_#[\]<>`&]/g, "\\$&"),
	);
	return `---\n${FIELDS}${sources}${front}---\n\n${body.join("\n\n")}\n`;
}
