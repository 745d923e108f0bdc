// Each folder of cases/ is a text as it came and the draft that it should become; untouched/ stays, known-gaps/ still fails.
import { describe, expect, it } from "vitest";
import { replayReport } from "../../lib/import/report/replay-report.ts";
import {
	decodeCase,
	type ImportCase,
	importText,
	readCases,
	withoutOrigin,
} from "./read-case.ts";

const cases = readCases("cases");
const untouched = readCases("untouched");
const gaps = readCases("known-gaps");

async function madeOf({ bytes, fileName, expected }: ImportCase) {
	const { body, markdown } = await importText(bytes, fileName);
	return expected?.startsWith("---\nheadline") ? withoutOrigin(markdown) : body;
}

describe("a text as it came", () => {
	for (const example of cases)
		it(`${example.why} (${example.name})`, async () => {
			expect(await madeOf(example)).toBe(example.expected);
		});

	it("is tried in forty kinds and more", () => {
		expect(cases.length + untouched.length).toBeGreaterThanOrEqual(40);
	});
});

describe("a text in order", () => {
	for (const example of untouched)
		it(`stays as it is. ${example.why} (${example.name})`, async () => {
			expect(await madeOf(example)).toBe(await decodeCase(example));
		});
});

describe("a text that the importer doesn't understand yet", () => {
	for (const example of gaps)
		it(`is a known gap; move it to cases/ when it is closed. ${example.why} (${example.name})`, async () => {
			expect(await madeOf(example)).not.toBe(example.expected);
		});
});

describe.each([...cases, ...untouched, ...gaps])("$name", (example) => {
	it("is told by a report that, replayed on the text, gives the body byte for byte", async () => {
		const { body, report } = await importText(example.bytes, example.fileName);
		expect(replayReport(await decodeCase(example), report)).toBe(body);
	});

	it("becomes a draft that a second import doesn't change", async () => {
		const first = await importText(example.bytes, example.fileName);
		const again = await importText(first.markdown, `${first.slug}.md`);
		expect(again.markdown).toBe(first.markdown);
		expect(again.slug).toBe(first.slug);
	});
});
