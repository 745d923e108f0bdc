// A text as any system wrote it → its lines ended by a line feed alone.

/** Windows ends a line by two characters, old Macs, and some programs on new ones, by a carriage return. */
export function unifyLineEnds(text: string): string {
	return text.replace(/\r\n?/g, "\n");
}
