// A line of markdown → its words, without the marks.

/** Takes away heading marks, emphasis, calls of notes, links' addresses and backslashes; meant for one short line, such as a title. */
export function plainInline(line: string): string {
	return line
		.trim()
		.replace(/^#{1,6}\s+|\s+#+$/g, "")
		.replace(/\[\^[^\][\s]+\]/g, "")
		.replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1")
		.replace(
			/(?<![\\\p{L}\p{N}])([*_]{1,3})(?=\S)([^*_]{1,400}?)(?<=\S)\1(?![\p{L}\p{N}])/gu,
			"$2",
		)
		.replace(/\\([!-/:-@[-`{-~])/g, "$1")
		.replace(/\s+/g, " ")
		.trim();
}
