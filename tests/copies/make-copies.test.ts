// The build makes copies, says so, and can be told not to.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeCopies, putCopies } from "../../lib/cli/site/make-copies.ts";
import { articleWith } from "./copied-article.ts";
import { siteOf } from "./site-of.ts";

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "copies-step-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const SETTINGS = "name: Offprint\ndescription: A site.\nlang: en\n";
const site = siteOf(
	articleWith("中文", { lang: "zh", headline: "中文", dek: "中文" }),
);

function stepWith(settings: string) {
	writeFileSync(join(folder, "site.yaml"), settings);
	let printed = "";
	const print = (text: string) => {
		printed += text;
	};
	const made = makeCopies({
		contentFolder: folder,
		site,
		print,
		cacheFolder: join(folder, "cache"),
	});
	return made.then((copies) => ({ copies, printed }));
}

it("says in a line each which copies no face can set, and puts the others where pages lead", async () => {
	const { copies, printed } = await stepWith(SETTINGS);
	const lines = printed.trimEnd().split("\n");
	expect(lines[0]).toMatch(/^ {2}copies .* 2 files, of 1 article anew$/);
	expect(lines.slice(1)).toHaveLength(2);
	expect(lines[1]).toMatch(
		/^ +left out, no face for "[^"]*[一-鿿][^"]*": pdf-a4 of harbour-bridge$/,
	);
	if (copies === undefined) throw new Error("nothing was made");
	await putCopies(copies, join(folder, "export"));
	const path = "export/articles/harbour-bridge/copies/harbour-bridge.epub";
	expect(readFileSync(join(folder, path)).length).toBeGreaterThan(1000);
}, 60_000);

it("makes none where site.yaml says so", async () => {
	const { copies, printed } = await stepWith(`${SETTINGS}copies: false\n`);
	expect(copies).toBeUndefined();
	expect(printed).toBe("");
});
