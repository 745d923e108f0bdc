// A response from the network ↔ one that says when it came.

const SAVED_AT = "offprint-saved-at";

/** The same response with the time in milliseconds in a header of its own: a host’s `Date` may be missing, and its clock wrong. */
export function stampResponse(response: Response, now: number): Response {
	const headers = new Headers(response.headers);
	headers.set(SAVED_AT, String(now));
	return new Response(response.body, { status: response.status, headers });
}

/** When a saved response came; 0 where it doesn’t say. */
export function savedAt(response: Response): number {
	return Number(response.headers.get(SAVED_AT));
}
