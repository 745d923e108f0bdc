// A record is trusted only as npm run publish wrote it.
import { expect, it } from "vitest";
import { type ArticleRecord, recordSchema } from "../../lib/record/record.ts";
import { parseRecord, renderRecord } from "../../lib/record/seal-record.ts";

const record: ArticleRecord = {
	slug: "harbour-bridge",
	formerSlugs: [],
	editions: [
		{
			number: 1,
			on: "2026-03-02",
			sha256: "a".repeat(64),
			touches: [],
			blocks: ["p-k3tz"],
		},
	],
	ids: { "p-k3tz": { since: "2026-03-02", sha256: "b".repeat(64) } },
};
const text = renderRecord(record);

it("is read as it was written", () => {
	expect(parseRecord(text, recordSchema)).toEqual({ record });
	expect(renderRecord(record)).toBe(text);
});

it("is refused once it was edited by hand", () => {
	for (const edited of [
		text.replace("2026-03-02", "2025-03-02"),
		text.replace("  p-k3tz:", "  p-zzzz:"),
		text.replace(/seal: .*\n/, ""),
		`${text}more: 1\n`.replace("seal", "deal"),
	])
		expect(parseRecord(edited, recordSchema)).toMatchObject({
			rule: "record-edited",
		});
});

it("tells a merge conflict from an edit, with its line", () => {
	const conflict = text.replace(
		"editions:",
		"<<<<<<< ours\neditions:\n=======\n>>>>>>> theirs",
	);
	expect(parseRecord(conflict, recordSchema)).toMatchObject({
		rule: "record-has-conflict",
		line: 4,
	});
});

it("is refused where an edition has an id twice", () => {
	const [edition] = record.editions;
	if (edition === undefined) throw new Error("no edition");
	const twice = renderRecord({
		...record,
		editions: [{ ...edition, blocks: ["p-k3tz", "p-k3tz"] }],
	});
	expect(parseRecord(twice, recordSchema)).toMatchObject({
		rule: "record-unreadable",
		message:
			"editions.0.blocks: an id stands there twice; restore the file from version control.",
	});
});

it("is refused with what is wrong where its fields are", () => {
	const wrong = renderRecord({ ...record, editions: [] });
	expect(parseRecord(wrong, recordSchema)).toMatchObject({
		rule: "record-unreadable",
		message:
			"editions: there is no edition; restore the file from version control.",
	});
});
