// ISO day, month or year → the date as people write it.

/**
 * "2025-02-15" → "15 February 2025", "2025-02" → "February 2025", "2025" → "2025" or "2025年", in the language of the words around it.
 * English dates put the day first, which needs no comma and can't be misread across the Atlantic.
 */
export function formatDate(iso: string, lang: string): string {
	const [year = "", month, day] = iso.slice(0, 10).split("-");
	const instant = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
	return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
		timeZone: "UTC",
		calendar: "gregory",
		year: "numeric",
		...(month !== undefined && { month: "long" }),
		...(day !== undefined && { day: "numeric" }),
	}).format(instant);
}
