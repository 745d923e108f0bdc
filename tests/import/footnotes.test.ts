// Numbered notes become footnotes only where the notes and their calls are all found.
import { describe, expect, it } from "vitest";
import { buildArticle } from "../../lib/content/build-article.ts";
import { draftOf } from "./candidates/draft-of.ts";
import { importText } from "./read-case.ts";

const bodyOf = async (...paragraphs: string[]) =>
	(await importText(paragraphs.join("\n\n"), "input.md")).body;

const FERRY = "The ferry cost the town more than its bridge";

describe("numbered notes", () => {
	it("become footnotes, in raised digits too, and are accepted by the site", async () => {
		const body = await bodyOf(
			`${FERRY}.¹ Nobody kept count of it.²`,
			"---",
			"¹ Accounts of the town.",
			"² Report of the auditor.",
		);
		expect(body).toBe(
			`${FERRY}.[^1] Nobody kept count of it.[^2]\n\n[^1]: Accounts of the town.\n\n[^2]: Report of the auditor.\n`,
		);
		const { problems } = buildArticle({
			file: "content/articles/draft.md",
			text: draftOf(["The body."], "").replace("The body.", body.trimEnd()),
		});
		expect(problems).toEqual([]);
	});

	it.each([
		[
			"one of which nobody calls",
			`${FERRY} [1].`,
			"[1] Accounts.",
			"[2] Report.",
		],
		[
			"of which one is called and missing",
			`${FERRY} [1], says a report [2].`,
			"[1] Accounts.",
		],
		["that begin elsewhere", `${FERRY} [2].`, "[2] Accounts."],
		[
			"that are sources under their heading",
			`${FERRY} [1].`,
			"## References",
			"[1] Accounts.",
		],
		[
			"that are called several at a time",
			`${FERRY} [1], says a report [1, 2].`,
			"[1] Accounts.",
			"[2] Report.",
		],
		[
			"that are powers of a unit",
			`${FERRY}¹ and has 20 m² of deck and 30 m² of hold.`,
			"¹ Accounts.",
			"² Report.",
		],
		["that begin with a heading's mark", `${FERRY} [1].`, "[1] # Accounts."],
		[
			"that stand in the middle",
			`${FERRY} [1].`,
			"[1] Accounts.",
			"The yard has not said what it will cost.",
		],
	])("stay as they are: those %s", async (_, ...paragraphs) => {
		expect(await bodyOf(...paragraphs)).toBe(`${paragraphs.join("\n\n")}\n`);
	});
});
