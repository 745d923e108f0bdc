// What a press office writes to editors around its story.
import { describe, expect, it } from "vitest";
import { splitLines } from "../../../lib/import/blocks/split-lines.ts";
import { findPressLines } from "../../../lib/import/furniture/find-press-lines.ts";
import { importText } from "../read-case.ts";

const find = (...lines: string[]) => {
	const { reasons, embargoes } = findPressLines(
		splitLines(lines.join("\n"), "text"),
	);
	return { taken: [...reasons.keys()].sort((a, b) => a - b), embargoes };
};

describe("a press release", () => {
	it("loses a contact in one line", () => {
		expect(
			find("PRESS RELEASE", "Contact: Ann Doe, press@example.org", "The ferry"),
		).toEqual({ taken: [1], embargoes: [] });
	});

	it("loses a contact of several lines, down to how the office is reached, and no headline below it", () => {
		expect(
			find(
				...["FOR IMMEDIATE RELEASE", "**Media contact:**", "Ann Doe"],
				...["Harbour Trust", "020 7946 0000", "", "The old ferry returns"],
			).taken,
		).toEqual([1, 2, 3, 4]);
	});

	it("loses its sender's letterhead above the mark, where a title stands below", () => {
		expect(
			find(
				...["Harbour Trust", "Press office | 1 Quay Street | Harwick"],
				...["PRESS RELEASE", "2 March 2026", "The old ferry returns"],
			).taken,
		).toEqual([0, 1]);
	});

	it.each([
		[
			"no address tells of a sender",
			"The old ferry returns",
			"The trust pays for it",
		],
		[
			"prose stands below the mark",
			"The old ferry returns | Harwick | 2026",
			"The ferry sailed at six on Monday, with forty people on board.",
		],
	])("keeps a line above its mark where %s", (_, line, below) => {
		expect(find(line, "PRESS RELEASE", below).taken).toEqual([]);
	});

	it("keeps what follows a contact that only names somebody", () => {
		expect(
			find("MEDIA RELEASE", "Contact: Ann Doe", "The old ferry returns").taken,
		).toEqual([1]);
	});

	it("asks an editor to heed its embargo", async () => {
		const { report, body } = await importText(
			"EMBARGOED UNTIL 00:01 GMT, 2 March 2026\n\nOld ferry returns\n\nThe ferry sailed at six. It was dark by then.\n",
		);
		expect(body).toBe("The ferry sailed at six. It was dark by then.\n");
		expect(report.doubts.map(({ question }) => question)).toContain(
			'"EMBARGOED UNTIL 00:01 GMT, 2 March 2026" is an embargo; publish nothing before it ends',
		);
	});
});

describe("a story that gives a contact", () => {
	it("keeps it", () => {
		expect(
			find("The old ferry returns", "Contact: Ann Doe, press@example.org"),
		).toEqual({ taken: [], embargoes: [] });
	});
});
