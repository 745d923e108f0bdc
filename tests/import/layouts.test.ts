// What no step can make prose of is named, with its place.
import { describe, expect, it } from "vitest";
import { importText } from "./read-case.ts";

async function asked(text: string, fileName?: string) {
	const { report } = await importText(text, fileName);
	return report.doubts
		.filter(({ step }) => step === "find-layouts")
		.map(({ line, column, question }) => `${line}:${column} ${question}`);
}

describe("a text that isn't prose", () => {
	it("is asked about where subtitles begin", async () => {
		const subtitle = (at: number) =>
			`${at}\n00:00:0${at},000 --> 00:00:0${at},900\nThe river is at the door.\n`;
		expect(await asked([1, 2, 3].map(subtitle).join("\n"))).toEqual([
			"2:1 from here on stand 3 subtitles with their times; take numbers and times out, and join what each speaker says",
		]);
	});

	it("is asked about at each tag of a template, but not in code", async () => {
		const text = [
			"The bridge is old.",
			'{{< figure src="/a.jpg" >}}',
			"Its {{ site.name }} is new.\n{: .note}",
			'{% include "map.html" %}',
			"```\n{% raw %}\n```",
			"Write `{{ name }}` here.",
		].join("\n\n");
		const places = (await asked(text, "bridge.md")).map((one) =>
			one.replace(/ is a template.*/, ""),
		);
		expect(places).toEqual([
			'3:1 "{{< figure src="/a.jpg" >}}"',
			'5:5 "{{ site.name }}"',
			'6:1 "{: .note}"',
			'8:1 "{% include "map.html" %}"',
		]);
	});

	it("is asked about where two columns stand side by side, but not at a table's", async () => {
		const columns = [
			"The hives on the wall of        The club that keeps them",
			"the old school are full         has nine members and a",
			"again, and nobody knows         list of those who wait",
			"where the bees came from.       for one of them to move.",
		];
		const table = [
			"Ness      112",
			"Oster     98",
			"Kvam      87",
			"Lom       81",
		];
		const text = `Bees at the school\n\n${columns.join("\n")}\n\n${table.join("\n")}\n`;
		expect(await asked(text)).toEqual([
			"3:1 these 4 lines may be two columns side by side, which are read across; put the second below the first if so",
		]);
	});
});

describe("what a desk or a recorder wrote", () => {
	it("is asked about, each note with its place", async () => {
		const text = [
			"The captain, TK name, said so.",
			"[PIC: ferry at quay]",
			"The ferry sailed on Monday, as it had for years.",
			"Notes for subs: please check the price.",
			'[gallery ids="1,2"]',
			"Check against delivery",
		].join("\n\n");
		expect(await asked(text, "ferry.md")).toEqual([
			'1:14 "TK" marks what was still to come; fill it in, or take it out',
			'3:1 "[PIC: ferry at quay]" is a note, which readers would see as it stands; take it out',
			'7:1 "Notes for subs: please check the price." is a note to the desk; take it out',
			'9:1 "[gallery ids="1,2"]" is a note, which readers would see as it stands; take it out',
			'11:1 "Check against delivery" is said to editors, not to readers; heed it, and take it out',
		]);
	});

	it("is asked about where the times of a recording begin", async () => {
		const text =
			"[00:03] HOST: Good morning.\n[00:09] GUEST: Good morning.\n[00:11] HOST: Is it cold?\n";
		expect(await asked(text)).toEqual([
			"1:1 from here on 3 lines begin with the time of a recording; take the times out",
		]);
	});

	it("is asked about where a chat was exported, whose first line is no headline", async () => {
		const text = ["03", "13", "40"]
			.map((second) => `[02/03/2026, 09:12:${second}] Ann: The ferry is back`)
			.join("\n");
		const { report } = await importText(text);
		expect(report.fields.headline).toBe(undefined);
		expect(await asked(text)).toEqual([
			"1:1 from here on 3 lines begin with the time of a recording; take the times out",
		]);
	});

	it("is asked about where entries stand newest first, but not where they follow each other", async () => {
		const entry = (time: string) => `${time}\nThe ferry is on the river.\n`;
		const live = ["18:32", "17.05", "6:01"].map(entry);
		expect(await asked(live.join("\n"))).toEqual([
			"1:1 from here on stand 3 entries below their times, the newest first; turn them round if readers should follow them",
		]);
		expect(await asked(live.toReversed().join("\n"))).toEqual([]);
	});
});
