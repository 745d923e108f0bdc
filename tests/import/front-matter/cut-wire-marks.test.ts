// The marks that a wire sets before its headlines, and words that only look like them.
import { describe, expect, it } from "vitest";
import { cutWireMarks } from "../../../lib/import/front-matter/cut-wire-marks.ts";
import { importText } from "../read-case.ts";

const FERRY = "Ferry firm keeps its winter line";

describe("a headline loses", () => {
	it.each([
		["UPDATE 2-", `UPDATE 2-${FERRY}`],
		["WRAPUP 3-", `WRAPUP 3-${FERRY}`],
		["RPT-", `RPT-${FERRY}`],
		["CORRECTED-UPDATE 1-", `CORRECTED-UPDATE 1-${FERRY}`],
		["EXCLUSIVE:", `EXCLUSIVE: ${FERRY}`],
		["Exclusive –", `Exclusive – ${FERRY}`],
		["BREAKING NEWS |", `BREAKING NEWS | ${FERRY}`],
		["FACTBOX-", `FACTBOX-${FERRY}`],
		["(2nd LD)", `(2nd LD) ${FERRY}`],
		["ROUNDUP 2:", `ROUNDUP 2: ${FERRY}`],
		["EILMELDUNG:", `EILMELDUNG: ${FERRY}`],
	])("its mark %s", (marks, line) => {
		expect(cutWireMarks(line)).toMatchObject({ headline: FERRY, marks });
	});
});

describe("a headline keeps", () => {
	it.each([
		"Update on the ferry: it sails",
		"UPDATES COME SLOWLY TO THE FERRY",
		"FOCUS: THE FERRY SAILS ON",
		"Live music-free ferry sails",
		"EXCLUSIVE: Ferry",
		"Exclusive ferry line sails on",
		"Correction-proof ferry sails on",
	])("its words: %s", (line) => {
		expect(cutWireMarks(line)).toEqual({ headline: line, doubts: [] });
	});
});

describe("an editor is", () => {
	it("asked about a correction, and told what was taken off", async () => {
		const { report } = await importText(
			`CORRECTED-${FERRY}\nBy Ann Doe\n\nThe ferry sailed at six. It was dark by then.\n`,
		);
		expect(report.fields.headline).toBe(FERRY);
		expect(report.dropped).toContainEqual({
			line: 1,
			column: 1,
			text: "CORRECTED-",
			reason: "a wire's mark before the headline",
		});
		expect(report.doubts.map(({ question }) => question)).toContain(
			'"CORRECTED" says that an earlier version of the text was wrong; if that was published, tell what was',
		);
	});

	it("left with the headline of a draft as it is", async () => {
		const first = await importText(
			`${FERRY}\n\nThe ferry sailed at six. It was dark by then.\n`,
		);
		const edited = first.markdown.replace(FERRY, `"EXCLUSIVE: ${FERRY}"`);
		const again = await importText(edited, "ferry.md");
		expect(again.markdown).toBe(edited);
		expect(again.report.dropped).toEqual([]);
	});
});
