// The clock → the day of today where the command runs, as YYYY-MM-DD.

/** The day by the machine's own time zone: an editor's "today". */
export function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
