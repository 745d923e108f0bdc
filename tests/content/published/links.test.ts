// Links between articles that change their names, go, or aren't there yet.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { layOutDesk } from "./desk.ts";

let desk: ReturnType<typeof layOutDesk>;

beforeEach(async () => {
	desk = layOutDesk();
	await desk.publish("2026-03-03");
});
afterEach(() => desk.clear());

const LINKS =
	"Read [of the bridge](/articles/harbour-bridge/), [what steel cost](/articles/harbour-bridge/#p-nosuch) and [the first edition](/articles/harbour-bridge/editions/1/).";

async function writeLinking(words: string) {
	desk.write(["Trams are back.", words], "tram-returns");
	return await desk.load();
}

it("go on leading to an article that was renamed or withdrawn", async () => {
	const { id } = (await desk.current()).body[1] ?? { id: "" };
	const words = LINKS.replace("p-nosuch", id);
	await writeLinking(words);
	expect(await desk.publish("2026-03-04")).toMatchObject([
		{ did: "published", slug: "tram-returns" },
	]);

	renameSync(desk.fileOf("harbour-bridge"), desk.fileOf("old-bridge"));
	await desk.publish("2026-03-05");
	expect((await desk.load()).rules).toEqual([]);

	await desk.withdraw("old-bridge", "It was made up.");
	expect((await desk.load()).rules).toEqual([]);
});

it("may lead to a part that the article has no more, but to none that it never had", async () => {
	const { id } = (await desk.current()).body[2] ?? { id: "" };
	desk.write(["The bridge is open.", "Trams cross it."]);
	await desk.publish("2026-03-04", "correction");
	expect((await writeLinking(LINKS.replace("p-nosuch", id))).rules).toEqual([
		"not-published",
	]);
	expect((await writeLinking(LINKS)).rules).toEqual(["link-leads-nowhere"]);
});

it("are told of a draft beside what it lacks, and may lead from it to another", async () => {
	const keepBack = (slug: string) => {
		const text = readFileSync(desk.fileOf(slug), "utf8");
		writeFileSync(desk.fileOf(slug), text.replace("---", "---\ndraft: true"));
	};
	await writeLinking("See [the ferry](/articles/ferry/) and [it](#nosuch).");
	desk.write(["The ferry.", "[Trams](/articles/tram-returns/)."], "ferry");
	keepBack("tram-returns");
	keepBack("ferry");
	const { problems } = await desk.load();
	expect(problems).toEqual([]);
	expect(await desk.loadDrafts()).toEqual([
		[],
		[
			'"#nosuch" leads to the part "nosuch", which /articles/tram-returns/ doesn\'t have; write one that it has, or lead to the whole page.',
		],
	]);
});

it("are told of lists and parts only once every article is whole", async () => {
	const words =
		"See [cranes](/topics/cranes/) and [parts](/articles/ferry/#a).";
	await writeLinking(words);
	desk.write([], "ferry");
	const { rules } = await desk.load();
	expect(rules).toEqual(["body-empty"]);
});

it("are mended before anything is published, for an edition keeps its text", async () => {
	await writeLinking(LINKS);
	await expect(desk.publish("2026-03-04")).rejects.toThrow(
		/"p-nosuch", which .* doesn't have.*\n\n1 problem; nothing was published/,
	);
	await writeLinking("Trams ring.");
	expect(await desk.publish("2026-03-04")).toHaveLength(1);
});
