// ISO day, month or year → the date as people write it.

/**
 * "2025-02-15" → "15 February 2025", "2025-02" → "February 2025", "2025" → "2025", in the language of the text.
 * English dates put the day first, which needs no comma and can't be misread across the Atlantic.
 */
export function formatDate(iso: string, lang: string): string {
	const [year = "", month, day] = iso.slice(0, 10).split("-");
	if (month === undefined) return year;
	const instant = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
	return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
		timeZone: "UTC",
		year: "numeric",
		month: "long",
		...(day !== undefined && { day: "numeric" }),
	}).format(instant);
}
