// How the bundled Pagefind fetches: it passes over parts that can't be had and would say "nothing found"; here such a part is remembered.

const fetched = new Map<string, ArrayBuffer>();
let failure: Error | undefined;

/** Forgets failures; call it before a search. */
export function forgetFailure(): void {
	failure = undefined;
}

/** Throws what kept a part from being fetched since; call it after a search. */
export function throwFailure(): void {
	if (failure !== undefined) throw failure;
}

/** Fetches a part for Pagefind, which asks for it next and then needn't wait. */
export async function fetchAhead(address: string): Promise<ArrayBuffer> {
	const bytes = await (await fetchPart(address)).arrayBuffer();
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
		const response = await globalThis.fetch(address);
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response;
	} catch (error) {
		failure = error instanceof Error ? error : new Error(String(error));
		throw failure;
	}
}

export { fetchPart as fetch };
