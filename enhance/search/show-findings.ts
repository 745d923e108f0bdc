// What matches → the page's part that shows it: how much of which kind, and rows, the rest of them when they are wanted.
import {
	RESULT_KINDS,
	type ResultKind,
} from "../../lib/model/search-result.ts";
import { type Asked, renderAsked, shownKinds } from "./asked.ts";
import { buildElement, buildLink } from "./build-element.ts";
import { buildRow, type RowSetting } from "./build-row.ts";
import type { Findings, FoundRow } from "./engine/question.ts";

/** Rows of each kind beside the others, and of one alone before more are asked for. */
const ROWS = { beside: 4, alone: 20 };

export type Shown = RowSetting & {
	readonly asked: Asked;
	readonly findings: Findings;
	/** Finds the rows of the one kind that is shown from this number on; rejects where they can't be had. */
	readonly findMore: (from: number) => Promise<readonly FoundRow[]>;
	/** Called where they can't. */
	readonly onFailure: (error: unknown) => void;
};

/** How many rows of a kind are shown at once. */
export function rowsAtOnce({ kind }: Asked): number {
	return kind === "all" ? ROWS.beside : ROWS.alone;
}

export function buildFindings(shown: Shown): Node[] {
	const { asked, findings } = shown;
	return shownKinds(asked)
		.filter((kind) => findings[kind].count > 0)
		.map((kind) => buildKind(shown, kind));
}

/** Ways to one kind alone; the one that is shown is told. */
export function buildKindsNav({ asked, findings, words }: Shown): HTMLElement {
	const list = buildElement("ul", "set-ways gap-x-5");
	for (const kind of ["all", ...RESULT_KINDS] as const) {
		const link = linkToKind(asked, kind, words.kinds[kind]);
		link.className = kind === asked.kind ? "link-current" : "link-quiet";
		if (kind === asked.kind) link.setAttribute("aria-current", "page");
		list.append(buildElement("li", "", link, ` ${findings[kind].written}`));
	}
	const nav = buildElement("nav", "set-label text-soft search-kinds", list);
	nav.setAttribute("aria-label", words.byKind);
	return nav;
}

function buildKind(shown: Shown, kind: ResultKind): HTMLElement {
	const { asked, findings, words } = shown;
	const { count, rows } = findings[kind];
	const heading = buildElement(
		"h2",
		"set-label py-2 font-semibold",
		words.kinds[kind],
	);
	heading.id = `found-${kind}`;
	const list = buildElement("ol", "", ...buildRows(rows, shown));
	const section = buildElement("section", "", heading, list);
	section.setAttribute("aria-labelledby", heading.id);
	if (count > rows.length)
		section.append(
			asked.kind === kind
				? buildMore(count, list, shown)
				: buildElement(
						"p",
						"set-label search-more",
						linkToKind(asked, kind, allOf(shown, kind)),
					),
		);
	return section;
}

function buildRows(rows: readonly FoundRow[], setting: RowSetting) {
	return rows.map((row) => buildRow(row, setting));
}

/** A button that adds the next rows, as long as there are fewer than `count`; the focus goes to the first of them. */
function buildMore(
	count: number,
	list: HTMLElement,
	shown: Shown,
): HTMLElement {
	const button = buildElement("button", "pass-on", shown.words.more);
	button.type = "button";
	const line = buildElement("p", "search-more", button);
	button.addEventListener("click", async () => {
		button.disabled = true;
		try {
			const found = await shown.findMore(list.childElementCount);
			const rows = buildRows(found, shown);
			list.append(...rows);
			rows[0]?.querySelector("a")?.focus();
			button.disabled = false;
			if (rows.length === 0 || list.childElementCount >= count) line.remove();
		} catch (error) {
			shown.onFailure(error);
		}
	});
	return line;
}

function allOf({ words, findings }: Shown, kind: ResultKind): string {
	return words.allOf
		.replace("{kind}", words.kinds[kind])
		.replace("{count}", findings[kind].written);
}

function linkToKind(asked: Asked, kind: Asked["kind"], words: string) {
	const link = buildLink(renderAsked({ ...asked, kind }), "", words);
	link.dataset.kind = kind;
	return link;
}
