// What a check of all content costs: a hundred published articles as long and as full of figures as the first one.
import {
	appendFile,
	cp,
	mkdtemp,
	readFile,
	rm,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishContent } from "../lib/cli/publishing/publish-content.ts";
import { type DoorCost, runDoor, runDoorOften } from "./run-door.ts";

const ARTICLES = 100;
const RUNS = 5;
const FIRST = "content/articles/deepseek-sparks-a-chip-revolution.md";

export type CheckCosts = {
	/** Nothing is remembered of an earlier check. */
	readonly fromNothing: DoorCost;
	/** One article has been edited since the last. */
	readonly oneEdited: DoorCost;
	readonly unchanged: DoorCost;
};

/** Publishes a hundred copies under names of their own in a folder that is thrown away, and checks them. */
export async function measureCheck(): Promise<CheckCosts> {
	const folder = await mkdtemp(join(tmpdir(), "offprint-check-"));
	try {
		await writeContent(folder);
		// The first run makes the command's bundle, so it is of other content.
		runDoor("check", "--content", "content");
		const check = ["check", "--content", folder];
		const fromNothing = runDoor(...check);
		const draft = join(folder, "articles", "article-draft.md");
		await appendFile(draft, "\nOne sentence more.\n");
		return {
			fromNothing,
			oneEdited: runDoor(...check),
			unchanged: runDoorOften(RUNS, ...check),
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function writeContent(folder: string): Promise<void> {
	await cp("content", folder, { recursive: true });
	const text = await readFile(FIRST, "utf8");
	const write = (name: string, words: string) =>
		writeFile(join(folder, "articles", `article-${name}.md`), words);
	// With the first article and the draft they are a hundred.
	for (let number = 1; number < ARTICLES - 1; number += 1)
		await write(
			String(number),
			text.replace(/^headline: .*/m, (line) => `${line} ${number}`),
		);
	await write("draft", text.replace("---\n", "---\ndraft: true\n"));
	const [, on = ""] = /^publishedOn: (\S+)/m.exec(text) ?? [];
	await publishContent(folder, { slugs: [], on });
}
