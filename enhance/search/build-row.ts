// What was found → its row: an article, a figure or a pull quote, as the site's lists show them.
import type {
	SearchWords,
	ShownArticle,
	ShownFigure,
	ShownQuote,
	ShownResult,
} from "../../lib/model/search-result.ts";
import { buildElement, buildLink } from "./build-element.ts";
import type { Passage } from "./engine/pick-passage.ts";
import type { FoundRow } from "./engine/question.ts";
import { markedText } from "./marked-text.ts";

export type RowSetting = {
	/** Where the site starts: "https://example.org/news/". */
	readonly root: string;
	readonly words: SearchWords;
};

/** A list item in the language of its article. */
export function buildRow(found: FoundRow, setting: RowSetting): HTMLLIElement {
	const { shown } = found;
	const row = rowOf(found, setting);
	const { lang, dir, className } = shown.setting;
	row.lang = lang;
	if (dir !== undefined) row.dir = dir;
	row.classList.add(...scriptClasses(className));
	return row;
}

/** Named here since the export keeps rules for no other names than those in a page and its scripts. */
const SCRIPT_CLASSES = ["set-rtl", "set-arab", "set-han", "set-hans"];

function scriptClasses(className = ""): string[] {
	const names = className.split(" ");
	return SCRIPT_CLASSES.filter((name) => names.includes(name));
}

function rowOf(
	{ shown, passage }: FoundRow,
	setting: RowSetting,
): HTMLLIElement {
	if (shown.kind === "article") return articleRow(shown, passage, setting);
	return shown.kind === "figure"
		? figureRow(shown, passage, setting)
		: quoteRow(shown, passage, setting);
}

function articleRow(
	shown: ShownArticle,
	passage: Passage,
	{ root }: RowSetting,
) {
	const href = addressOf(root, shown.path);
	const { id } = passage;
	return buildElement(
		"li",
		"entry",
		dayAndSection(shown),
		buildElement(
			"div",
			"",
			buildElement(
				"h3",
				"set-title",
				buildLink(href, "link-quiet", shown.headline),
			),
			buildElement(
				"p",
				"mt-1 text-base text-pretty text-soft",
				buildLink(
					id === "" ? href : `${href}#${id}`,
					"link-quiet",
					...markedText(passage),
				),
			),
		),
	);
}

function figureRow(shown: ShownFigure, passage: Passage, { root }: RowSetting) {
	const { label, qualifier, amount, standing, says, claim, claimPath } = shown;
	const link = buildLink(addressOf(root, shown.path), "link-quiet block");
	const value = buildElement("p", "figure-content");
	if (qualifier !== "") value.append(buildElement("em", "", `${qualifier} `));
	value.append(amount);
	link.append(value);
	return buildElement(
		"li",
		"figure-row",
		buildElement(
			"div",
			"",
			buildElement("h3", "set-label text-balance text-soft", label),
			link,
		),
		buildElement(
			"p",
			"figure-sentence",
			...markedText(passage, {
				at: claim,
				element: buildLink(addressOf(root, claimPath), "tie"),
			}),
		),
		buildElement(
			"div",
			"set-label text-soft",
			buildElement(
				"p",
				"",
				buildElement("strong", "font-semibold text-ink", standing),
				says,
			),
			from(shown, root),
		),
	);
}

function quoteRow(
	shown: ShownQuote,
	passage: Passage,
	{ root, words }: RowSetting,
) {
	const [before = "", after = ""] = words.quoted.split("{text}");
	return buildElement(
		"li",
		"entry",
		dayAndSection(shown),
		buildElement(
			"p",
			"set-title",
			buildLink(
				addressOf(root, shown.path),
				"link-quiet",
				before,
				...markedText(passage),
				after,
			),
		),
		buildElement(
			"p",
			"set-label text-soft",
			buildLink(
				addressOf(root, shown.path.replace(/#.*/, "")),
				"",
				shown.headline,
			),
		),
	);
}

function dayAndSection({ publishedOn, day, section }: ShownResult) {
	return buildElement(
		"p",
		"set-label text-soft",
		dayOf(publishedOn, day),
		buildElement("span", "block", section),
	);
}

function from(
	{ path, headline, publishedOn, day, section }: ShownResult,
	root: string,
) {
	return buildElement(
		"p",
		"mt-2",
		buildLink(addressOf(root, path.replace(/#.*/, "")), "", headline),
		" ",
		dayOf(publishedOn, day),
		buildElement("span", "block", section),
	);
}

function dayOf(publishedOn: string, day: string): HTMLTimeElement {
	const time = buildElement("time", "block", day);
	time.dateTime = publishedOn;
	return time;
}

/** Paths start at the site, which may be a folder of its host. */
function addressOf(root: string, path: string): string {
	return new URL(path.slice(1), root).href;
}
