// What is kept of an article hangs on what it names, not on all that there is.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, expect, it } from "vitest";
import { openKept } from "../../lib/cli/checking/open-kept.ts";
import { loadSite } from "../../lib/content/load-site.ts";
import type { Keep } from "../../lib/model/keep.ts";
import { FRONT_MATTER } from "./published/article-of.ts";
import { COST, LEAD, layOutDesk } from "./published/desk.ts";

const desk = layOutDesk();
const kept = openKept(join(desk.content, "kept"));
afterEach(() => desk.clear());

const image = (background: string) =>
	sharp({ create: { width: 300, height: 200, channels: 3, background } })
		.png()
		.toBuffer();

/** Loads all; gives the names of the articles that were made anew. */
async function load(): Promise<string[]> {
	const made: string[] = [];
	const keep: Keep = (inputs, make) =>
		kept.keep(inputs, async () => {
			const [kind, file = ""] = inputs;
			if (kind === "article") made.push(file.replace(/^.*\//, ""));
			return make();
		});
	await loadSite({ contentFolder: desk.content, keep });
	kept.save();
	return made;
}

it("an article is read anew when one of its own images changes, comes or goes, and when it explains a term; not for those of others", async () => {
	const put = async (file: string, color: string) =>
		writeFileSync(join(desk.content, "images", file), await image(color));
	const write = (slug: string, more: string, place = "") =>
		writeFileSync(
			desk.fileOf(slug),
			`${FRONT_MATTER.replace(/---\n$/, more)}---\n\n${LEAD}\n\n${place}${COST}\n`,
		);
	const entry = (file: string) =>
		`images:\n  - file: ${file}\n    caption: It.\n    credit: The desk\n`;
	mkdirSync(join(desk.content, "images"));
	await put("bridge.png", "#a00");
	write("harbour-bridge", entry("bridge.png"), "![It.](bridge.png)\n\n");
	write("tunnel", entry("tunnel.png"), "![It.](tunnel.png)\n\n");
	write("trams", "terms: [tram]\n");
	write("steel", "");
	expect(await load()).toHaveLength(4);
	expect(await load()).toEqual([]);
	await put("bridge.png", "#0a0");
	expect(await load()).toEqual(["harbour-bridge.md"]);
	await put("tunnel.png", "#00a");
	expect(await load()).toEqual(["tunnel.md"]);
	rmSync(join(desk.content, "images/bridge.png"));
	expect(await load()).toEqual(["harbour-bridge.md"]);
	writeFileSync(join(desk.content, "glossary.yaml"), "terms: []\n");
	expect(await load()).toEqual([]);
	writeFileSync(
		join(desk.content, "glossary.yaml"),
		"terms:\n  - id: tram\n    term: tram\n    says: A train in a street.\n    source: { name: The desk, what: Its own words }\n",
	);
	expect(await load()).toEqual(["trams.md"]);
});
