// The page and the worker that finds.
import { afterEach, expect, it, vi } from "vitest";
import { createEngine } from "../../../enhance/search/create-engine.ts";
import type { Findings } from "../../../enhance/search/engine/question.ts";

const NONE = { count: 0, written: "0", rows: [] };
const NOTHING: Findings = {
	all: NONE,
	article: NONE,
	figure: NONE,
	quote: NONE,
};
const QUESTION = {
	folder: "/pagefind/",
	asked: {
		text: "steel",
		kind: "all",
		section: "",
		year: "",
		order: "relevance",
	},
	lang: "en",
	from: 0,
	to: 4,
} as const;

/** Stands for the browser's workers: each behaves as the next of these says. */
function stubWorkers(...ways: ("answers" | "fails" | "can’t be loaded")[]) {
	const started: string[] = [];
	class StubWorker extends EventTarget {
		readonly way = ways[started.length];
		constructor(address: string) {
			super();
			started.push(address);
		}
		postMessage(_: unknown, [port]: readonly MessagePort[]) {
			if (this.way === "can’t be loaded")
				queueMicrotask(() => this.dispatchEvent(new Event("error")));
			else port?.postMessage(this.way === "fails" ? {} : { found: NOTHING });
		}
		terminate() {}
	}
	vi.stubGlobal("Worker", StubWorker);
	return started;
}

afterEach(() => {
	vi.unstubAllGlobals();
});

it("starts one worker, with the first question", async () => {
	const started = stubWorkers("answers");
	const find = createEngine("/scripts/search-engine.js");
	expect(started).toEqual([]);
	expect(await Promise.all([find(QUESTION), find(QUESTION)])).toEqual([
		NOTHING,
		NOTHING,
	]);
	expect(started).toEqual(["/scripts/search-engine.js"]);
});

it("asks the same worker again where it couldn’t answer", async () => {
	const started = stubWorkers("fails");
	const find = createEngine("/scripts/search-engine.js");
	await expect(find(QUESTION)).rejects.toThrow("no answer");
	await expect(find(QUESTION)).rejects.toThrow("no answer");
	expect(started).toHaveLength(1);
});

it("starts another worker where one couldn’t be loaded", async () => {
	stubWorkers("can’t be loaded", "answers");
	const find = createEngine("/scripts/search-engine.js");
	await expect(find(QUESTION)).rejects.toThrow("no answer");
	expect(await find(QUESTION)).toEqual(NOTHING);
});

it("says so where the browser has no workers, or may start none", async () => {
	vi.stubGlobal("Worker", undefined);
	const find = createEngine("/scripts/search-engine.js");
	await expect(find(QUESTION)).rejects.toThrow();
});
