// A question is answered from all the parts that it needs, or not at all.
import { afterEach, expect, it, vi } from "vitest";
import {
	fetchAhead,
	fetch as fetchPart,
	withEveryPart,
} from "../../../enhance/search/engine/fetch-part.ts";

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Stands for the network; gives the requests made. */
function serve(isMissing: (address: string) => boolean) {
	const request = vi.fn(async (address: string, _?: RequestInit) =>
		isMissing(address)
			? new Response("", { status: 404 })
			: new Response("part"),
	);
	vi.stubGlobal("fetch", request);
	return request;
}

/** As Pagefind loads parts of the index: what can't be had it passes over. */
async function load(...addresses: readonly string[]): Promise<string> {
	for (const address of addresses) await fetchPart(address).catch(() => {});
	return "found";
}

function later() {
	let resolve = () => {};
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}

it("fails where a part is missing that Pagefind passes over, and is answered once it is there", async () => {
	serve((address) => address.includes("a.pf_index"));
	const ask = () =>
		withEveryPart(() => load("/index/a.pf_index", "/index/b.pf_index"));
	await expect(ask()).rejects.toThrow("/index/a.pf_index: 404");
	serve(() => false);
	expect(await ask()).toBe("found");
});

it("isn't answered from a part of its parts because another question began meanwhile", async () => {
	serve((address) => address.includes("a.pf_index"));
	const lacks = later();
	const mayGoOn = later();
	const first = withEveryPart(async () => {
		await load("/index/a.pf_index");
		lacks.resolve();
		await mayGoOn.promise;
		return "found";
	});
	await lacks.promise;
	const second = withEveryPart(() => load("/index/b.pf_index"));
	mayGoOn.resolve();
	await expect(first).rejects.toThrow("404");
	expect(await second).toBe("found");
});

it("has nothing to do with what questions before it lacked, nor with a text that can't be shown", async () => {
	serve((address) => !address.includes("b.pf_index"));
	await withEveryPart(() => load("/index/a.pf_index")).catch(() => {});
	const answer = withEveryPart(() =>
		load("/fragment/en_1.pf_fragment", "/index/b.pf_index"),
	);
	expect(await answer).toBe("found");
});

it("asks the server for what keeps its name when the site changes, whatever the browser has kept", async () => {
	const request = serve(() => false);
	await fetchAhead("/pagefind/pagefind-entry.json?ts=1");
	await fetchAhead("/pagefind/wasm.en.pagefind");
	await fetchPart("/pagefind/pagefind-entry.json?ts=1");
	await fetchPart("/pagefind/index/en_1.pf_index");
	expect(
		request.mock.calls.map(([address, init]) => [address, init?.cache]),
	).toEqual([
		["/pagefind/pagefind-entry.json?ts=1", "no-cache"],
		["/pagefind/wasm.en.pagefind", "no-cache"],
		["/pagefind/index/en_1.pf_index", undefined],
	]);
});
