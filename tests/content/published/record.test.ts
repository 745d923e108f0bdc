// The record is trusted only whole, and every id in it resolves.
import {
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { partsOf } from "../../../lib/record/published-parts.ts";
import { CROWD, layOutDesk } from "./desk.ts";

let desk = layOutDesk();

beforeEach(() => {
	desk.clear();
	desk = layOutDesk();
});

afterAll(() => desk.clear());

describe("the record", () => {
	beforeEach(() => desk.publish("2026-03-02"));
	const recordFile = () => join(desk.content, "record/harbour-bridge.yaml");

	it("that was edited, or lost an edition's file, stops the build", async () => {
		const text = readFileSync(recordFile(), "utf8");
		writeFileSync(recordFile(), text.replace("2026-03-02", "2025-03-02"));
		expect((await desk.load()).rules).toEqual(["record-edited"]);
		writeFileSync(recordFile(), text);
		rmSync(join(desk.content, "editions/harbour-bridge/1.md"));
		expect((await desk.load()).rules).toEqual(["edition-missing"]);
	});

	it("stops the build when a living article takes an address that leads elsewhere", async () => {
		renameSync(desk.fileOf("harbour-bridge"), desk.fileOf("bridge-reopens"));
		await desk.publish("2026-03-05");
		desk.write([CROWD]);
		await desk.publish("2026-03-06");
		expect((await desk.load()).rules).toEqual(["redirect-wrong"]);
	});
});

it("every id that was ever published resolves after any edits, and most stay with their paragraph", async () => {
	const words = fc.stringMatching(/^[A-Z][a-z]{2,7}( [a-z]{2,8}){6,14}\.$/);
	const texts = fc.uniqueArray(words, { minLength: 4, maxLength: 8 });
	const edit = fc.constantFrom("change", "split", "merge", "move", "remove");
	let kept = 0;
	let all = 0;
	await fc.assert(
		fc.asyncProperty(
			texts,
			fc.array(fc.tuple(edit, fc.nat()), { minLength: 1, maxLength: 4 }),
			async (start, edits) => {
				rmSync(join(desk.content, "record"), { recursive: true, force: true });
				rmSync(join(desk.content, "editions"), {
					recursive: true,
					force: true,
				});
				let paragraphs = start;
				desk.write(paragraphs);
				await desk.publish("2026-03-02");
				for (const [kind, place] of edits) {
					const next = applyEdit(paragraphs, kind, place);
					if (next.join() === paragraphs.join()) continue;
					paragraphs = next;
					desk.write(paragraphs);
					await desk.publish("2026-03-02", "update");
				}
				const { site } = await desk.load();
				const article = await desk.current();
				const present = new Set(
					[...partsOf(article), ...article.formerParts].map(({ id }) => id),
				);
				const published =
					site?.permalinks.find(
						({ path }) => path === "/articles/harbour-bridge/",
					)?.ids ?? [];
				for (const id of published) expect(present).toContain(id);
				const living = new Set(article.body.map(({ id }) => id));
				all += published.length;
				kept += published.filter((id) => living.has(id)).length;
			},
		),
		{ numRuns: 40 },
	);
	expect(kept / all).toBeGreaterThan(0.7);
}, 60_000);

function applyEdit(
	paragraphs: readonly string[],
	kind: string,
	place: number,
): string[] {
	const at = place % paragraphs.length;
	const [before, text = "", after] = [
		paragraphs.slice(0, at),
		paragraphs[at],
		paragraphs.slice(at + 1),
	];
	const words = text.split(" ");
	if (kind === "change")
		return [
			...before,
			`${words.slice(0, -2).join(" ")} other words.`,
			...after,
		];
	if (kind === "split")
		return [
			...before,
			`${words.slice(0, 3).join(" ")}.`,
			words.slice(3).join(" "),
			...after,
		];
	if (kind === "merge")
		return [
			...before,
			[text, ...after.slice(0, 1)].join(" "),
			...after.slice(1),
		];
	if (kind === "move") return [...before, ...after, text];
	return paragraphs.length > 1 ? [...before, ...after] : [...paragraphs];
}

describe("the other pages", () => {
	const aboutFile = () => join(desk.content, "pages/about.md");
	const writeAbout = (heading: string) => {
		mkdirSync(join(desk.content, "pages"), { recursive: true });
		writeFileSync(
			aboutFile(),
			`---\nheadline: About\ndek: Who we are.\n---\n\n## ${heading}\n\nTwice.\n`,
		);
	};

	it("are recorded by publish, with the ids of their headings", async () => {
		writeAbout("How we check");
		await desk.publish("2026-03-02");
		const { site, rules } = await desk.load();
		expect(rules).toEqual([]);
		expect(site?.permalinks).toContainEqual({
			path: "/about/",
			ids: ["how-we-check"],
		});
	});

	it("can't lose an address or a heading that was published", async () => {
		writeAbout("How we check");
		await desk.publish("2026-03-02");
		writeAbout("Our checks");
		expect((await desk.load()).rules).toEqual([
			"page-heading-gone",
			"page-not-published",
		]);
		rmSync(aboutFile());
		expect((await desk.load()).rules).toEqual(["page-gone"]);
	});
});
