// The numbered pages of the figures → their rows, added to the list below the newest.

/** Addresses of the numbered pages, as the page itself links them, newest first. */
export function olderPages(page: Document): string[] {
	const { origin, pathname } = page.location;
	const links = [...page.querySelectorAll<HTMLAnchorElement>("main nav a")];
	return links
		.map(({ href }) => href)
		.filter((href) => {
			const rest = href.slice(`${origin}${pathname}`.length);
			return href.startsWith(`${origin}${pathname}`) && /^\d+\/$/.test(rest);
		});
}

/** Fetches the pages and adds their months; a month that is there already takes the rows. Rejects where one can't be fetched. */
export async function addOlder(
	list: Element,
	addresses: readonly string[],
): Promise<void> {
	const pages = await Promise.all(addresses.map(fetchPage));
	for (const page of pages)
		for (const month of page.querySelectorAll(".figures-index > section")) {
			const id = month.querySelector("h2")?.id ?? "";
			const known = list.querySelector(`#${id}`)?.parentElement;
			if (known == null) list.append(document.importNode(month, true));
			else
				known.append(
					...[...month.querySelectorAll(".figure-row")].map((row) =>
						document.importNode(row, true),
					),
				);
		}
}

async function fetchPage(address: string): Promise<Document> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return new DOMParser().parseFromString(await response.text(), "text/html");
}
