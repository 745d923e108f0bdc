// The address of a link → whether it may stand in a draft.

const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const SAFE = ["http", "https", "mailto", "tel"];

/** Whether an address opens a page, a letter or a call. Control characters and spaces, which browsers skip, hide no scheme. */
export function isSafeAddress(address: string): boolean {
	// Browsers leave them out before they read the scheme (WHATWG URL, section 4.4).
	const plain = address.replace(/[\p{Cc}\s]/gu, "");
	const scheme = SCHEME.exec(plain)?.[1]?.toLowerCase();
	return scheme === undefined || SAFE.includes(scheme);
}
