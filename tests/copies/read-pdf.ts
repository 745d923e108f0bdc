// A PDF → what is in it: its text by kind, its names, its tags.
import { getDocumentProxy } from "unpdf";
import { z } from "zod";

export type Piece = {
	readonly page: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly text: string;
	/** Height of its letters. */
	readonly size: number;
	/** Of running heads and page numbers, which aren't read out. */
	readonly isArtifact: boolean;
};

export type ReadPdf = {
	readonly pages: number;
	/** What is read out, in order: without running heads and page numbers. */
	readonly text: string;
	/** Where each piece of text stands: points from the bottom left of its page. */
	readonly pieces: readonly Piece[];
	/** What repeats on each page. */
	readonly artifacts: string;
	readonly title: string;
	readonly lang: string;
	readonly isTagged: boolean;
	/** Headings of the outline, in order. */
	readonly outline: readonly string[];
	/** Alternative texts of pictures, in order. */
	readonly alternatives: readonly string[];
	readonly faces: readonly string[];
	/** Where links lead to outside of the document, each once. */
	readonly links: readonly string[];
};

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

/** Reads a whole document; words that a line's end parts are whole again. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const pages = await Promise.all(
		Array.from({ length: document.numPages }, (_, index) =>
			document.getPage(index + 1),
		),
	);
	const texts = await Promise.all(pages.map(readPageText));
	const { info } = await document.getMetadata();
	const names = z.object({ Title: z.string(), Language: z.string() });
	const { Title, Language } = names.parse(info);
	const marks = await document.getMarkInfo();
	const trees = await Promise.all(pages.map((page) => page.getStructTree()));
	return {
		pages: document.numPages,
		text: texts.map(({ text }) => text).join(""),
		pieces: texts.flatMap(({ pieces }, index) =>
			pieces.map((piece) => ({ page: index + 1, ...piece })),
		),
		artifacts: texts.map(({ artifacts }) => artifacts).join(""),
		title: Title,
		lang: Language,
		isTagged: marks?.Marked === true,
		outline: titlesIn((await document.getOutline()) ?? []),
		alternatives: trees.flatMap((tree) => alternativesIn(tree)),
		faces: facesIn(bytes),
		links: [...new Set((await Promise.all(pages.map(linksOn))).flat())],
	};
}

/** The reader's types leave the tag out. */
const mark = z.object({ type: z.string(), tag: z.string().nullish() });

async function readPageText(page: Page) {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const read = { text: "", artifacts: "" };
	const pieces: Omit<Piece, "page">[] = [];
	const open: ("text" | "artifacts")[] = [];
	for (const item of items) {
		if ("str" in item) {
			const isArtifact = open.includes("artifacts");
			read[isArtifact ? "artifacts" : "text"] +=
				item.str + (item.hasEOL ? "\n" : "");
			const [x, y] = z
				.tuple([z.number(), z.number()])
				.parse(item.transform.slice(4));
			const { str: text, width, height: size } = item;
			if (text.trim() !== "")
				pieces.push({ x, y, width, text, size, isArtifact });
			continue;
		}
		const { type, tag } = mark.parse(item);
		if (type === "endMarkedContent") open.pop();
		else open.push(tag === "Artifact" ? "artifacts" : "text");
	}
	return {
		text: `${read.text}\n`,
		artifacts: `${read.artifacts}\n`,
		pieces,
	};
}

type Outline = NonNullable<Awaited<ReturnType<Document["getOutline"]>>>;

function titlesIn(entries: Outline): string[] {
	return entries.flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}

const node = z.object({
	alt: z.string().optional(),
	children: z.array(z.unknown()).optional(),
});

function alternativesIn(tree: unknown): string[] {
	const parsed = node.safeParse(tree);
	if (!parsed.success) return [];
	const { alt, children = [] } = parsed.data;
	return [
		...(alt === undefined ? [] : [alt]),
		...children.flatMap(alternativesIn),
	];
}

/** Names of embedded faces: "LTKKHO+OffprintText-Regular", six letters before them where they are cut down. */
function facesIn(bytes: Uint8Array): string[] {
	const text = Buffer.from(bytes).toString("latin1");
	const names = [...text.matchAll(/\/BaseFont\s*\/([\w+-]+)/g)];
	return [...new Set(names.map(([, name = ""]) => name))].sort();
}

async function linksOn(page: Page): Promise<string[]> {
	const annotations: unknown[] = await page.getAnnotations();
	const link = z.object({ url: z.string() });
	return annotations.flatMap((annotation) => {
		const { data } = link.safeParse(annotation);
		return data === undefined ? [] : [data.url];
	});
}
