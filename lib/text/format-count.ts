// A number → the same as a language writes it.

/** formatCount(1234, "en") → "1,234"; formatCount(12, "fa") → "۱۲" */
export function formatCount(count: number, lang: string): string {
	return count.toLocaleString(lang);
}
