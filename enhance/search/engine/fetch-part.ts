// How the bundled Pagefind fetches: it passes over parts of the index that can't be had and would say "nothing found"; here the questions that were being answered fail.

const fetched = new Map<string, ArrayBuffer>();
/** Of each question that is being answered: what kept parts from being fetched meanwhile. */
const lacks = new Set<Error[]>();
/** Of a text Pagefind itself says that it can't be had. */
const TEXT = /\/fragment\//;

/**
 * Rejects where a part couldn't be had while `search` ran. Nobody can tell which of several questions a part is for: it then fails all of them that run, and of
 * these only the newest is waited for.
 */
export async function withEveryPart<Found>(
	search: () => Promise<Found>,
): Promise<Found> {
	const lacking: Error[] = [];
	lacks.add(lacking);
	try {
		const found = await search();
		const [failure] = lacking;
		if (failure !== undefined) throw failure;
		return found;
	} finally {
		lacks.delete(lacking);
	}
}

/**
 * Fetches what Pagefind starts from, which it asks for next and then needn't wait for. The server is asked whether it is as the browser has it: names like
 * `pagefind-entry.json` stay when the site changes, and an old one leads to parts that are gone.
 */
export async function fetchAhead(address: string): Promise<ArrayBuffer> {
	const response = await request(address, { cache: "no-cache" });
	const bytes = await response.arrayBuffer();
	fetched.set(address, bytes);
	return bytes;
}

/** Stands for `fetch` in Pagefind's script: esbuild sets it there by the name under which it is exported. */
async function fetchPart(address: string): Promise<Response> {
	const bytes = fetched.get(address);
	if (bytes !== undefined) {
		fetched.delete(address);
		return new Response(bytes);
	}
	try {
		return await request(address);
	} catch (error) {
		const failure = error instanceof Error ? error : new Error(String(error));
		if (!TEXT.test(address)) for (const lacking of lacks) lacking.push(failure);
		throw failure;
	}
}

async function request(
	address: string,
	options: RequestInit = {},
): Promise<Response> {
	const response = await globalThis.fetch(address, options);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}

export { fetchPart as fetch };
