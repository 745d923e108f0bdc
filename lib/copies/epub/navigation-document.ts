// An article → the navigation document of its EPUB: headline, figures, headings, sources.

import type { Element } from "xast";
import { x } from "xastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article } from "../../model/article.ts";
import { FIGURES_ID, SOURCES_ID } from "../../model/hooks.ts";
import { textSetting } from "../../text/text-setting.ts";
import { xmlFile } from "./xml-file.ts";

type Entry = { id: string; text: string; depth: number };
type Branch = { entry: Entry; branches: Branch[] };

/** Renders nav.xhtml; `headlineId` is that of the article's first heading. */
export function navigationDocument(
	article: Article,
	headlineId: string,
): string {
	const { headline, figures, outline, lang } = article;
	const say = messagesFor(lang);
	const entries = [
		{ id: headlineId, text: headline, depth: 1 },
		...(figures.length > 0
			? [{ id: FIGURES_ID, text: say("figures.title"), depth: 2 }]
			: []),
		...outline,
		{ id: SOURCES_ID, text: say("sources.title"), depth: 2 },
	];
	return xmlFile(
		x(
			"html",
			{
				xmlns: "http://www.w3.org/1999/xhtml",
				"xmlns:epub": "http://www.idpf.org/2007/ops",
				lang,
				"xml:lang": lang,
				dir: textSetting(lang).dir,
			},
			[
				x("head", [x("title", headline)]),
				x("body", [
					x("nav", { "epub:type": "toc", role: "doc-toc" }, [
						x("h1", say("contents")),
						listOf(growTree(entries)),
					]),
				]),
			],
		),
		true,
	);
}

/** Each entry below the nearest one before it that is less deep. */
function growTree(entries: readonly Entry[]): Branch[] {
	const roots: Branch[] = [];
	const open: Branch[] = [];
	for (const entry of entries) {
		const branch = { entry, branches: [] };
		while ((open.at(-1)?.entry.depth ?? 0) >= entry.depth) open.pop();
		(open.at(-1)?.branches ?? roots).push(branch);
		open.push(branch);
	}
	return roots;
}

function listOf(branches: readonly Branch[]): Element {
	return x(
		"ol",
		branches.map(({ entry, branches: below }) =>
			x("li", [
				x("a", { href: `article.xhtml#${entry.id}` }, entry.text),
				...(below.length > 0 ? [listOf(below)] : []),
			]),
		),
	);
}
