// A page's address as it was asked for → the address under which it is saved.

/** Without query and fragment, and with the slash that a page's address ends in: one page is saved once. */
export function pageKey(address: string): string {
	const { origin, pathname } = new URL(address);
	const isFile = /[^/]*\.[^/]*$/.test(pathname);
	return origin + (isFile ? pathname : pathname.replace(/\/?$/, "/"));
}
