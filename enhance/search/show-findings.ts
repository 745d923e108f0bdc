// What matches → the page's part that shows it: how much of which kind, and rows, the rest of them when they are wanted.
import {
	RESULT_KINDS,
	type ResultKind,
} from "../../lib/model/search-result.ts";
import { formatCount } from "../../lib/text/format-count.ts";
import { type Asked, renderAsked } from "./asked.ts";
import { buildElement, buildLink } from "./build-element.ts";
import { buildRow, type RowSetting } from "./build-row.ts";
import type { Findings, Match } from "./engine/find-records.ts";

/** Rows of each kind beside the others, and of one alone before more are asked for. */
const ROWS = { beside: 4, alone: 20 };

export type Shown = RowSetting & {
	readonly asked: Asked;
	readonly findings: Findings;
	/** Called where rows can't be fetched. */
	readonly onFailure: (error: unknown) => void;
};

export function countAll(findings: Findings): number {
	return RESULT_KINDS.reduce((sum, kind) => sum + findings[kind].length, 0);
}

/** Rejects where what is to be shown can't be fetched. */
export async function buildFindings(shown: Shown): Promise<Node[]> {
	const { asked, findings } = shown;
	const kinds =
		asked.kind === "all"
			? RESULT_KINDS.filter((kind) => findings[kind].length > 0)
			: [asked.kind];
	return Promise.all(kinds.map((kind) => buildKind(shown, kind)));
}

/** Ways to one kind alone; the one that is shown is told. */
export function buildKindsNav({ asked, findings, words }: Shown): HTMLElement {
	const list = buildElement("ul", "set-ways gap-x-5");
	for (const kind of ["all", ...RESULT_KINDS] as const) {
		const count = kind === "all" ? countAll(findings) : findings[kind].length;
		const link = linkToKind(asked, kind, words.kinds[kind]);
		link.className = kind === asked.kind ? "link-current" : "link-quiet";
		if (kind === asked.kind) link.setAttribute("aria-current", "page");
		list.append(
			buildElement("li", "", link, ` ${formatCount(count, words.lang)}`),
		);
	}
	const nav = buildElement("nav", "set-label text-soft search-kinds", list);
	nav.setAttribute("aria-label", words.byKind);
	return nav;
}

async function buildKind(shown: Shown, kind: ResultKind): Promise<HTMLElement> {
	const { asked, findings, words } = shown;
	const matches = findings[kind];
	const isAlone = asked.kind === kind;
	const heading = buildElement(
		"h2",
		"set-label py-2 font-semibold",
		words.kinds[kind],
	);
	heading.id = `found-${kind}`;
	const list = buildElement("ol", "");
	const section = buildElement("section", "", heading, list);
	section.setAttribute("aria-labelledby", heading.id);
	const most = isAlone ? ROWS.alone : ROWS.beside;
	list.append(...(await buildRows(matches.slice(0, most), shown)));
	if (matches.length > most)
		section.append(
			isAlone
				? buildMore(matches, list, shown)
				: buildElement(
						"p",
						"set-label search-more",
						linkToKind(asked, kind, allOf(shown, kind)),
					),
		);
	return section;
}

function buildRows(matches: readonly Match[], setting: RowSetting) {
	return Promise.all(
		matches.map(async ({ load }) => buildRow(await load(), setting)),
	);
}

/** A button that adds the next rows; the focus goes to the first of them. */
function buildMore(
	matches: readonly Match[],
	list: HTMLElement,
	shown: Shown,
): HTMLElement {
	const button = buildElement("button", "pass-on", shown.words.more);
	button.type = "button";
	const line = buildElement("p", "search-more", button);
	button.addEventListener("click", async () => {
		button.disabled = true;
		const at = list.childElementCount;
		try {
			const rows = await buildRows(matches.slice(at, at + ROWS.alone), shown);
			list.append(...rows);
			rows[0]?.querySelector("a")?.focus();
			button.disabled = false;
			if (list.childElementCount >= matches.length) line.remove();
		} catch (error) {
			shown.onFailure(error);
		}
	});
	return line;
}

function allOf({ words, findings }: Shown, kind: ResultKind): string {
	return words.allOf
		.replace("{kind}", words.kinds[kind])
		.replace("{count}", formatCount(findings[kind].length, words.lang));
}

function linkToKind(asked: Asked, kind: Asked["kind"], words: string) {
	const link = buildLink(renderAsked({ ...asked, kind }), "", words);
	link.dataset.kind = kind;
	return link;
}
