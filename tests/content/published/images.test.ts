// An image is part of what was published: it can't change in silence, and earlier editions go on showing what they had.
import {
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { compareEditions } from "../../../lib/record/compare-editions.ts";
import { FRONT_MATTER } from "./article-of.ts";
import { COST, LEAD, layOutDesk } from "./desk.ts";

const RED = await draw("#a00");
const BLUE = await draw("#00a");

let desk = layOutDesk();
afterAll(() => desk.clear());

type Said = {
	file?: string;
	address?: string;
	alt?: string;
	caption?: string;
};

beforeEach(async () => {
	desk.clear();
	desk = layOutDesk();
	mkdirSync(join(desk.content, "images"));
	put("bridge.png", RED);
	write();
	await desk.publish("2026-03-02");
});

function draw(background: string): Promise<Buffer> {
	return sharp({ create: { width: 300, height: 200, channels: 3, background } })
		.png()
		.toBuffer();
}

function put(file: string, bytes: Uint8Array): void {
	writeFileSync(join(desk.content, "images", file), bytes);
}

function write({
	file = "bridge.png",
	address = file,
	alt = "A bridge.",
	caption = "The bridge.",
}: Said = {}): void {
	const entry = `images:\n  - file: ${file}\n    caption: ${caption}\n    credit: The desk\n`;
	const front = FRONT_MATTER.replace(/---\n$/, `${entry}---\n`);
	writeFileSync(
		desk.fileOf("harbour-bridge"),
		`${front}\n${LEAD}\n\n![${alt}](${address})\n\n${COST}\n`,
	);
}

const imageOf = async () => {
	const block = (await desk.current()).body.find(({ image }) => image);
	if (block === undefined) throw new Error("there is no image");
	return block;
};

it.each(["NFC", "NFD"])(
	"an image is found by its name however its umlauts are written, on the disk in %s",
	async (form) => {
		put("Brücke im Mai.png".normalize(form), BLUE);
		for (const named of ["NFC", "NFD"]) {
			const file = "Brücke im Mai.png".normalize(named);
			write({ file, address: encodeURI(file) });
			await desk.publish("2026-03-05", "update");
			expect((await desk.load()).rules).toEqual([]);
			expect((await imageOf()).image?.file).toBe("Brücke im Mai.png");
		}
	},
);

describe("a published image", () => {
	it("stops the build where other bytes have its name, at the line that names it", async () => {
		put("bridge.png", BLUE);
		const { problems } = await desk.load();
		expect(problems).toMatchObject([
			{
				rule: "article-changed",
				line: 16,
				message: expect.stringMatching(
					/^image "bridge\.png" isn’t the one of edition 1, published on 2 March 2026, which the record keeps; tell readers/,
				),
			},
		]);
		await expect(desk.publish("2026-03-05")).rejects.toThrow(
			"differs from what was published",
		);
	});

	it.each([
		["its caption", { caption: "Another." }],
		["its alternative text", { alt: "Another." }],
	])("stops the build where %s differs", async (_, said) => {
		write(said);
		expect((await desk.load()).rules).toEqual(["article-changed"]);
	});

	it("is never a minor edit", async () => {
		put("bridge.png", BLUE);
		await expect(desk.publish("2026-03-05", "minor edit")).rejects.toThrow(
			"words, numbers or images differ",
		);
	});

	it("is replaced by a correction, which stands beside it; the edition before shows the one that it had", async () => {
		const before = await imageOf();
		put("bridge.png", BLUE);
		await desk.publish("2026-03-05", "correction", "It was another bridge.");
		const after = await imageOf();
		expect(after.id).toBe(before.id);
		expect(after.image?.sha256).not.toBe(before.image?.sha256);
		expect((await desk.current()).notes[0]?.touches).toEqual([before.id]);
		const { site } = await desk.load();
		const [first, second] = site?.editions ?? [];
		if (first === undefined || second === undefined)
			throw new Error("there aren't two editions");
		expect(first.article.body.find(({ image }) => image)?.image?.sha256).toBe(
			before.image?.sha256,
		);
		expect(compareEditions(first.article, second.article)).toMatchObject([
			{ id: before.id, name: "image", isReplaced: true },
		]);
		expect(readdirSync(join(desk.content, "record/images"))).toHaveLength(2);
	});

	it("keeps its address when its file gets another name and when its words change", async () => {
		const { id } = await imageOf();
		renameSync(
			join(desk.content, "images/bridge.png"),
			join(desk.content, "images/harbour.png"),
		);
		write({ file: "harbour.png" });
		await desk.publish("2026-03-05", "update");
		expect((await imageOf()).id).toBe(id);
		write({
			file: "harbour.png",
			alt: "Steel, rivets, gulls.",
			caption: "New.",
		});
		await desk.publish("2026-03-06", "update");
		expect((await imageOf()).id).toBe(id);
		expect(readdirSync(join(desk.content, "record/images"))).toHaveLength(1);
	});

	it("leads to its place when it is taken out, and stays in the edition that had it", async () => {
		const { id, image } = await imageOf();
		desk.write([LEAD, COST]);
		await desk.publish("2026-03-05", "update");
		rmSync(join(desk.content, "images/bridge.png"));
		const { site, problems } = await desk.load();
		expect(problems).toEqual([]);
		expect(site?.articles[0]?.formerParts).toMatchObject([
			{ id, kind: "image", edition: 1 },
		]);
		const [first] = site?.editions ?? [];
		expect(first?.article.body.find((one) => one.image)?.image).toEqual(image);
	});

	it("must be in the record, that of the current edition too", async () => {
		const kept = join(desk.content, "record/images");
		for (const name of readdirSync(kept)) writeFileSync(join(kept, name), BLUE);
		expect((await desk.load()).rules).toEqual(["edition-image-changed"]);
		for (const name of readdirSync(kept)) rmSync(join(kept, name));
		expect((await desk.load()).rules).toEqual(["edition-image-missing"]);
	});

	it("must be in the record as long as an earlier edition shows it", async () => {
		const kept = join(desk.content, "record/images");
		const [first = ""] = readdirSync(kept);
		put("bridge.png", BLUE);
		await desk.publish("2026-03-05", "update");
		rmSync(join(kept, first));
		expect((await desk.load()).rules).toEqual(["edition-image-missing"]);
	});

	it("is told to have changed whatever lies under its name, and not to be no image", async () => {
		const kept = join(desk.content, "record/images");
		for (const name of readdirSync(kept))
			writeFileSync(join(kept, name), "half a download");
		expect((await desk.load()).rules).toEqual(["edition-image-changed"]);
	});

	it("isn't said to be missing where the disk fails: the disk's own words are heard", async () => {
		const kept = join(desk.content, "record/images");
		for (const name of readdirSync(kept)) {
			rmSync(join(kept, name));
			mkdirSync(join(kept, name));
		}
		await expect(desk.load()).rejects.toThrow("EISDIR");
	});
});
