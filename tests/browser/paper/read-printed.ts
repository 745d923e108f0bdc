// A PDF that a browser printed → its words in the order in which they are read out, each with its place on its page.
import { getDocumentProxy } from "unpdf";
import { z } from "zod";

/** A run of letters on one line. */
export type Run = {
	readonly text: string;
	/** From 1. */
	readonly page: number;
	/** Points from the left and from the bottom of the page. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Tags around it, from the outermost: "Document", "Art", "P". */
	readonly roles: readonly string[];
};

export type Printed = {
	readonly pages: number;
	/** What is read out: without markers of lists, running heads and page numbers. */
	readonly runs: readonly Run[];
	/** What isn't read out, page by page: running heads, page numbers, and what style sheets add to the text. */
	readonly margins: readonly string[];
	readonly lang: string;
	readonly isTagged: boolean;
	/** Headings of the outline, in order. */
	readonly outline: readonly string[];
	readonly alternatives: readonly string[];
};

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

/** Reads a whole document; throws where a page is broken. */
export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
	const document = await getDocumentProxy(new Uint8Array(bytes), {
		stopAtErrors: true,
	});
	const { info } = await document.getMetadata();
	const { Language } = z.object({ Language: z.string() }).parse(info);
	const pages: PrintedPage[] = [];
	for (let number = 1; number <= document.numPages; number += 1)
		pages.push(await readPage(await document.getPage(number), number));
	return {
		pages: pages.length,
		runs: pages.flatMap(({ runs }) => runs),
		margins: pages.map(({ margin }) => margin),
		lang: Language,
		isTagged: (await document.getMarkInfo())?.Marked === true,
		outline: titlesIn((await document.getOutline()) ?? []),
		alternatives: pages.flatMap(({ alternatives }) => alternatives),
	};
}

type PrintedPage = {
	readonly runs: readonly Run[];
	readonly margin: string;
	readonly alternatives: readonly string[];
};

type Piece = Omit<Run, "page" | "roles">;

async function readPage(page: Page, number: number): Promise<PrintedPage> {
	const { pieces, margin } = await readPieces(page);
	const alternatives: string[] = [];
	const runs: Run[] = [];
	const read = (tree: unknown, above: readonly string[]): void => {
		const { role, alt, id, children } = node.parse(tree);
		if (alt !== undefined) alternatives.push(alt);
		const roles = role === undefined ? above : [...above, role];
		if (!roles.includes("Lbl"))
			for (const piece of (id !== undefined && pieces.get(id)) || [])
				runs.push({ ...piece, page: number, roles });
		for (const child of children) read(child, roles);
	};
	read(await page.getStructTree(), []);
	return { runs, margin, alternatives };
}

const node = z.object({
	role: z.string().optional(),
	alt: z.string().optional(),
	id: z.string().optional(),
	children: z.array(z.unknown()).default([]),
});

/** The reader's types leave the id out. */
const mark = z.object({ type: z.string(), id: z.string().nullish() });

/** Runs by the id of the mark around them; what has none isn't read out. */
async function readPieces(page: Page) {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const pieces = new Map<string, Piece[]>();
	const open: string[] = [];
	let margin = "";
	for (const item of items) {
		if (!("str" in item)) {
			const { type, id } = mark.parse(item);
			if (type === "endMarkedContent") open.pop();
			else open.push(id ?? "");
			continue;
		}
		// A mark within it, as around letters that are drawn in one, has none.
		const id = open.findLast((name) => name !== "");
		if (id === undefined) margin += `${item.str} `;
		else if (item.str.trim() !== "") {
			const [x, y] = place.parse(item.transform.slice(4));
			const piece = { text: item.str, x, y, width: item.width };
			pieces.set(id, [...(pieces.get(id) ?? []), piece]);
		}
	}
	return { pieces, margin };
}

const place = z.tuple([z.number(), z.number()]);

type Outline = NonNullable<Awaited<ReturnType<Document["getOutline"]>>>;

function titlesIn(entries: Outline): string[] {
	return entries.flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}
