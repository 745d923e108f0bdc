// Where the engine lies → the engine, fetched when it is first needed.

type Engine = typeof import("../search-engine.ts");

/** Rejects where it can't be fetched; the next call then tries again, under another address, since browsers remember that a module failed. */
export function createLoader(address: string): () => Promise<Engine> {
	let loading: Promise<Engine> | undefined;
	let failures = 0;
	return async () => {
		const again = failures === 0 ? "" : `?${failures}`;
		loading ??= import(`${address}${again}`);
		try {
			return await loading;
		} catch (error) {
			loading = undefined;
			failures += 1;
			throw error;
		}
	};
}
