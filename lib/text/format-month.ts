// ISO month → its name.

/** "2026-11" → "November", in the language of the text. */
export function formatMonth(iso: string, lang: string): string {
	return new Intl.DateTimeFormat(lang, {
		timeZone: "UTC",
		month: "long",
	}).format(new Date(`${iso}-01T00:00:00Z`));
}
