// Pagefind's script for browsers, which comes with every index.
import { runPagefind } from "./run-pagefind.ts";

/** The module `pagefind.js`, as text. */
export async function renderClient(): Promise<string> {
	const files = await runPagefind([], "en");
	const client = files.find(({ path }) => path === "pagefind.js");
	if (client === undefined) throw new Error("Pagefind gives no pagefind.js");
	return new TextDecoder().decode(client.content);
}
