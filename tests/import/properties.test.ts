// What holds for any text at all: nothing is lost silently, the report replays, a second import changes nothing.
import fc from "fast-check";
import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../lib/import/decode/decode-bytes.ts";
import type { ImportedDraft } from "../../lib/import/finish-draft.ts";
import { findTextBlocks } from "../../lib/import/html/find-text-blocks.ts";
import { parsePage } from "../../lib/import/html/parse-page.ts";
import { replayReport } from "../../lib/import/report/replay-report.ts";
import { dirtyText } from "./dirty-text.ts";
import { tryImport } from "./try-import.ts";

const RUNS = { numRuns: Number(process.env.OFFPRINT_RUNS ?? 60) };
const kinds = ["input.txt", "input.md", "input.html"] as const;
const parser = remark().use(remarkGfm);

/** Fillers of Korean count as letters, and are invisible. */
function wordsOf(text: string): string[] {
	return (
		text.replace(/[\u115f\u1160\u3164\uffa0]/g, "").match(/[\p{L}\p{N}]+/gu) ??
		[]
	);
}

/** The words of a page that a browser would show. */
function shownOf(html: string): string {
	return findTextBlocks(parsePage(html))
		.map(({ text }) => text)
		.join(" ");
}

/** All that the draft and the report say, letters and digits alone: words may be joined or parted. */
function everythingTold({ body, report }: ImportedDraft): string {
	const changes = report.steps.flatMap(({ edits }) =>
		edits.map(({ before }) => before),
	);
	const dropped = report.dropped.map(({ text }) => text);
	const fields = Object.values(report.fields);
	return wordsOf([body, ...changes, ...dropped, ...fields].join(" ")).join("");
}

describe.each(kinds)("any text as %s", (fileName) => {
	it("loses no word: each is in the draft or in the report", async () => {
		await fc.assert(
			fc.asyncProperty(dirtyText, async (text) => {
				const draft = await tryImport(text, fileName);
				if (draft === undefined) return;
				const told = everythingTold(draft);
				const start = fileName.endsWith("html") ? shownOf(text) : text;
				for (const word of wordsOf(start)) expect(told).toContain(word);
			}),
			RUNS,
		);
	});

	it("is told by a report that replays to the body, byte for byte", async () => {
		await fc.assert(
			fc.asyncProperty(dirtyText, async (text) => {
				const draft = await tryImport(text, fileName);
				if (draft === undefined) return;
				expect(replayReport(text, draft.report)).toBe(draft.body);
			}),
			RUNS,
		);
	});

	it("becomes a draft that a second import leaves as it is", async () => {
		await fc.assert(
			fc.asyncProperty(dirtyText, async (text) => {
				const draft = await tryImport(text, fileName);
				if (draft === undefined) return;
				const again = await tryImport(draft.markdown, `${draft.slug}.md`);
				expect(again?.markdown).toBe(draft.markdown);
			}),
			RUNS,
		);
	});

	it("becomes a body without raw HTML, titles of the first depth, or anything that runs", async () => {
		await fc.assert(
			fc.asyncProperty(dirtyText, async (text) => {
				const draft = await tryImport(text, fileName);
				if (draft === undefined) return;
				const faults: string[] = [];
				visit(parser.parse(draft.body), (node: Nodes) => {
					if (node.type === "html") faults.push(node.value);
					if (node.type === "heading" && node.depth === 1) faults.push("title");
					if ("url" in node && /^\s*(?:javascript|data):/i.test(node.url))
						faults.push(node.url);
				});
				expect(faults).toEqual([]);
			}),
			RUNS,
		);
	});
});

it("shows every letter of a plain text's body: none is taken for markup", async () => {
	await fc.assert(
		fc.asyncProperty(dirtyText, async (text) => {
			const draft = await tryImport(text, "input.txt");
			if (draft === undefined) return;
			let shown = "";
			visit(parser.parse(draft.body), (node: Nodes) => {
				if (
					node.type === "text" ||
					node.type === "inlineCode" ||
					node.type === "code"
				)
					shown += node.value;
			});
			// The page itself shows the numbers of lists and of footnotes.
			const numbers = /^ *\d{1,3}\. |(?<!\\)\[\^\d{1,3}\]/gm;
			expect(wordsOf(shown).join("")).toBe(
				wordsOf(draft.body.replace(numbers, "")).join(""),
			);
		}),
		RUNS,
	);
});

it("reads any bytes, or says that they are no text", async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
			const draft = await tryImport(bytes, "input.txt");
			if (draft === undefined) return;
			expect(replayReport((await decodeBytes(bytes)).text, draft.report)).toBe(
				draft.body,
			);
		}),
		RUNS,
	);
});
