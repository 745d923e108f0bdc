import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { importText } from "../read-case.ts";

async function questionsOf(text: string) {
	const { report } = await importText(text);
	return report.doubts
		.map(({ question }) => question)
		.filter((question) => question.includes("a note to the desk"));
}

const NOTED = readFileSync("tests/import/cases/mail--note-above/input.txt");

it("asks about a greeting above an article, where a line parts them", async () => {
	expect(await questionsOf(String(NOTED))).toEqual([
		expect.stringMatching(/^"Hi Ines," begins what may be a note/),
	]);
	const forwarded = String(NOTED).replace(
		"---",
		"---------- Forwarded message ---------",
	);
	expect(await questionsOf(forwarded)).toHaveLength(1);
});

it("asks nothing of an open letter, or of a text that only has a rule", async () => {
	const letter = String(NOTED).replace("---\n\n", "");
	expect(await questionsOf(letter)).toEqual([]);
	const ruled = String(NOTED).replace("Hi Ines,", "Hills are hard to plough");
	expect(await questionsOf(ruled)).toEqual([]);
});
