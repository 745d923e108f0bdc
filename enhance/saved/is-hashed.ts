// The address of a file → whether its name changes with its bytes, so that a saved copy is never out of date.

/** What Next names (`/_next/static/…`), our scripts, and names with a hash of at least eight hexadecimal digits at their end. */
export function isHashed(address: string): boolean {
	const { pathname } = new URL(address);
	return (
		pathname.includes("/_next/static/") ||
		/[.-][\da-f]{8,}(?:-\d+)?\.\w+$/.test(pathname)
	);
}
