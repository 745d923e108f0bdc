// What an editor gets who imports many texts at once.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { layOutInbox, TEXT } from "./inbox.ts";

// Each starts a program of its own.
vi.setConfig({ testTimeout: 60_000 });

const inbox = layOutInbox();
const { folder, write, drafts } = inbox;
beforeEach(inbox.clear);
afterAll(inbox.remove);

describe("of many files", () => {
	it("each is told on a line, a bad one stops none, and the exit code says that one failed", async () => {
		const { code, out, err } = await inbox.run(
			write("one.txt", TEXT.replace("salt", "amber")),
			write("two.txt", ""),
			join(folder, "three.txt"),
			folder,
			write("four.txt", TEXT),
		);
		expect(code).toBe(1);
		expect(err).toContain("two.txt:1:1  import-empty\n  there is no text");
		expect(err).toContain("three.txt:1:1  import-missing");
		expect(err).toContain("import-is-folder");
		expect(out).toContain("1/5  ");
		expect(out).toContain("5/5  ");
		expect(out).toContain("2 texts imported, 3 failures.");
		expect(readdirSync(drafts).sort()).toEqual([
			"the-amber-road.md",
			"the-salt-road.md",
		]);
	});

	it("a name behind --report is told to be none, for reports stand beside their drafts", async () => {
		const { code, err } = await inbox.run(
			"--report",
			join(folder, "report.json"),
			write("one.txt", TEXT),
		);
		expect(code).toBe(1);
		expect(err).toContain(
			"report.json:1:1  import-missing\n  there is no such file to import; --report takes no name, for it writes each report beside its draft.\n",
		);
		expect(readdirSync(drafts)).toContain("the-salt-road.import.json");
	});

	it("is told in their order where they are so many that threads share them, and the first has a name that two want", async () => {
		const paths = Array.from({ length: 120 }, (_, index) =>
			write(
				`text-${index}.txt`,
				// The first takes longest; the tenth is none; the last has the name of the one before it.
				index === 10
					? ""
					: TEXT.replace("salt", `salt ${Math.min(index, 118)}`) +
							"It was long.\n\n".repeat(index === 0 ? 400 : 0),
			),
		);
		const { code, out, err } = await inbox.run(...paths);
		expect(code).toBe(1);
		const told = [...out.matchAll(/^(\d+)\/120 .*text-(\d+)\.txt/gm)];
		expect(told.map(([, place, number]) => [place, number])).toEqual(
			Array.from({ length: 119 }, (_, index) => [`${index + 1}`, `${index}`])
				.filter((_, index) => index !== 10)
				.map(([place, number]) => [place, number]),
		);
		expect(err).toContain("text-10.txt:1:1  import-empty");
		expect(err).toContain("text-118.txt has become");
		expect(out).toContain("118 texts imported, 2 failures.");
		expect(readdirSync(drafts)).toHaveLength(118);
	});
});
