// Publishing, changing, renaming and withdrawing an article, as an editor does it.
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publishContent } from "../../../lib/cli/publishing/publish-content.ts";
import { loadSite } from "../../../lib/content/load-site.ts";
import type { NoteKind } from "../../../lib/model/article.ts";
import { partsOf } from "../../../lib/record/published-parts.ts";
import { FRONT_MATTER } from "./article-of.ts";

let content = "";
const LEAD = "The harbour bridge has reopened, and trams cross it again.";
const COST =
	"While it was shut, steel rose to over 821 euros a tonne, the port authority says.";
const CROWD =
	"Some thousand people came to see the first tram, and a band played on the quay.";

const fileOf = (slug: string) => join(content, "articles", `${slug}.md`);

function write(paragraphs: readonly string[], slug = "harbour-bridge") {
	writeFileSync(fileOf(slug), `${FRONT_MATTER}\n${paragraphs.join("\n\n")}\n`);
}

const publish = (on: string, kind?: NoteKind, text = "A note.") =>
	publishContent(content, {
		slugs: [],
		on,
		...(kind && { note: { kind, text } }),
	});

const withdraw = (slug: string, why: string) =>
	publishContent(content, { slugs: [slug], on: "2026-05-01", withdraw: why });

async function load() {
	const { site, problems } = await loadSite({ contentFolder: content });
	return { site, rules: problems.map(({ rule }) => rule) };
}

async function current() {
	const { site, rules } = await load();
	const article = site?.articles[0];
	if (article === undefined) throw new Error(rules.join());
	return article;
}

beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), "offprint-publish-"));
	mkdirSync(join(content, "articles"));
	cpSync("tests/content/base", content, { recursive: true });
	write([LEAD, COST, CROWD]);
});

afterEach(() => rmSync(content, { recursive: true }));

describe("an article", () => {
	it("is on no site before it was published", async () => {
		expect((await load()).rules).toEqual(["not-published"]);
		await publish("2026-03-03");
		expect((await load()).rules).toEqual([]);
	});

	it("has its first edition on the day that its front matter gives", async () => {
		await publish("2026-03-03");
		expect((await load()).site?.editions.map(({ on }) => on)).toEqual([
			"2026-03-02",
		]);
	});

	it("that was published twice is published once", async () => {
		await publish("2026-03-03");
		expect(await publish("2026-03-04")).toEqual([]);
	});
});

describe("a published text", () => {
	beforeEach(() => publish("2026-03-02"));

	it("can't change in silence: the build stops at the line that differs", async () => {
		write([LEAD, COST.replace("821", "812"), CROWD]);
		const { problems } = await loadSite({ contentFolder: content });
		expect(problems).toMatchObject([{ rule: "article-changed", line: 19 }]);
		await expect(publish("2026-03-05")).rejects.toThrow(
			"differs from what was published; say what changed",
		);
	});

	it("can change with a correction, which stands beside what it touched", async () => {
		const [, costId] = (await current()).body.map(({ id }) => id);
		write([LEAD, COST.replace("821", "812"), CROWD]);
		await publish("2026-03-05", "correction", "The price was wrong.");
		expect((await current()).notes).toEqual([
			{
				kind: "correction",
				text: "The price was wrong.",
				on: "2026-03-05",
				edition: 2,
				touches: [costId],
			},
		]);
	});

	it("keeps its earlier editions to be read", async () => {
		write([LEAD]);
		await publish("2026-03-05", "update");
		const { site } = await load();
		expect(site?.editions.map(({ article }) => article.body.length)).toEqual([
			3, 1,
		]);
		expect(site?.editions.map(({ isCurrent }) => isCurrent)).toEqual([
			false,
			true,
		]);
	});

	it("refuses a note without words, a note on nothing, and a day before the last edition", async () => {
		await expect(publish("2026-03-05", "update")).rejects.toThrow(
			"Nothing differs",
		);
		write([LEAD]);
		await expect(publish("2026-03-05", "correction", " ")).rejects.toThrow(
			"The correction says nothing",
		);
		await expect(publish("2026-03-01", "correction")).rejects.toThrow(
			"would be older than edition 1, which is of 2026-03-02",
		);
		expect(existsSync(join(content, "editions/harbour-bridge/2.md"))).toBe(
			false,
		);
	});

	it("refuses to call a change of words a minor edit", async () => {
		write([LEAD, COST.replace("821", "812"), CROWD]);
		await expect(publish("2026-03-05", "minor edit")).rejects.toThrow(
			"--minor is for typography",
		);
		write([LEAD, COST.replace("shut,", "shut"), CROWD]);
		expect(await publish("2026-03-05", "minor edit")).toMatchObject([
			{ edition: 2 },
		]);
	});

	it("may get other topics without a note, for readers don't read them", async () => {
		writeFileSync(
			fileOf("harbour-bridge"),
			readFileSync(fileOf("harbour-bridge"), "utf8").replace(
				"[Bridges]",
				"[Trams]",
			),
		);
		expect((await load()).rules).toEqual([]);
	});

	it("can't vanish: neither deleted nor made a draft again", async () => {
		writeFileSync(
			fileOf("harbour-bridge"),
			readFileSync(fileOf("harbour-bridge"), "utf8").replace(
				"lang: en",
				"lang: en\ndraft: true",
			),
		);
		expect((await load()).rules).toEqual(["article-gone"]);
		rmSync(fileOf("harbour-bridge"));
		write([CROWD], "another");
		await publish("2026-03-05");
		expect((await load()).rules).toEqual(["article-gone"]);
	});

	it("keeps its ids and editions under a new name, and its old address leads there", async () => {
		const ids = (await current()).body.map(({ id }) => id);
		renameSync(fileOf("harbour-bridge"), fileOf("bridge-reopens"));
		await publish("2026-03-05");
		const { site } = await load();
		expect(site?.formerAddresses).toEqual([
			{ from: "/articles/harbour-bridge/", to: "/articles/bridge-reopens/" },
		]);
		expect((await current()).body.map(({ id }) => id)).toEqual(ids);
		expect(existsSync(join(content, "record/harbour-bridge.yaml"))).toBe(false);
	});

	it("can be withdrawn, and its address says when and why", async () => {
		write([CROWD], "another");
		await publish("2026-03-05");
		await expect(withdraw("harbour-bridge", "")).rejects.toThrow("write why");
		await expect(withdraw("no-such", "x")).rejects.toThrow(
			'There is no published article "no-such".',
		);
		await withdraw("harbour-bridge", "The report was a forgery.");
		const { site, rules } = await load();
		expect(rules).toEqual([]);
		expect(site?.withdrawn).toMatchObject([
			{
				slug: "harbour-bridge",
				withdrawnOn: "2026-05-01",
				why: "The report was a forgery.",
			},
		]);
		write([LEAD]);
		expect((await load()).rules).toEqual(["article-withdrawn"]);
	});
});

describe("the record", () => {
	beforeEach(() => publish("2026-03-02"));
	const recordFile = () => join(content, "record/harbour-bridge.yaml");

	it("that was edited, or lost an edition's file, stops the build", async () => {
		const text = readFileSync(recordFile(), "utf8");
		writeFileSync(recordFile(), text.replace("2026-03-02", "2025-03-02"));
		expect((await load()).rules).toEqual(["record-edited"]);
		writeFileSync(recordFile(), text);
		rmSync(join(content, "editions/harbour-bridge/1.md"));
		expect((await load()).rules).toEqual(["edition-missing"]);
	});

	it("stops the build when a living article takes an address that leads elsewhere", async () => {
		renameSync(fileOf("harbour-bridge"), fileOf("bridge-reopens"));
		await publish("2026-03-05");
		write([CROWD]);
		await publish("2026-03-06");
		expect((await load()).rules).toEqual(["redirect-wrong"]);
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
				rmSync(join(content, "record"), { recursive: true, force: true });
				rmSync(join(content, "editions"), { recursive: true, force: true });
				let paragraphs = start;
				write(paragraphs);
				await publish("2026-03-02");
				for (const [kind, place] of edits) {
					const next = applyEdit(paragraphs, kind, place);
					if (next.join() === paragraphs.join()) continue;
					paragraphs = next;
					write(paragraphs);
					await publish("2026-03-02", "update");
				}
				const { site } = await load();
				const article = await current();
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
