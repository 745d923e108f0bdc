// The panel in which a reader sets the page's appearance: text size, width, face, colours, contrast.
import { TOOL_ATTRIBUTE } from "../../lib/model/hooks.ts";
import { wordFor } from "../word-for.ts";
import { CHOICES, type Choice, choose, chosen } from "./choices.ts";

const SIZES = ["100%", "90%", "115%", "130%", "150%", "200%"];
/** Smallest first, as readers look for them. */
const SIZE_ORDER = [1, 0, 2, 3, 4, 5];

type Row = {
	readonly name: Choice;
	readonly title: string;
	/** A word for each choice of `CHOICES`, in its order. */
	readonly words: readonly string[];
	/** The order in which they are shown, where it is another. */
	readonly order?: readonly number[];
};

const rowsOf = (): readonly Row[] => [
	{
		name: "size",
		title: wordFor("size", "Text size"),
		words: SIZES,
		order: SIZE_ORDER,
	},
	{
		name: "width",
		title: wordFor("width", "Column"),
		words: [
			wordFor("widthNormal", "Normal"),
			wordFor("widthNarrow", "Narrow"),
			wordFor("widthWide", "Wide"),
		],
	},
	{
		name: "face",
		title: wordFor("face", "Typeface"),
		words: [
			wordFor("faceSerif", "Serif"),
			wordFor("faceSans", "Sans"),
			wordFor("faceLegible", "For dyslexia"),
		],
	},
	{
		name: "colours",
		title: wordFor("colours", "Colours"),
		words: [
			wordFor("coloursSystem", "As the system’s"),
			wordFor("coloursLight", "Light"),
			wordFor("coloursDark", "Dark"),
		],
	},
	{
		name: "contrast",
		title: wordFor("contrast", "Contrast"),
		words: [
			wordFor("contrastNormal", "Normal"),
			wordFor("contrastMore", "More"),
		],
	},
];

/** Gives the tool its panel. */
export function addAppearance(page: Document): void {
	const button = page.querySelector(`[${TOOL_ATTRIBUTE}=appearance]`);
	if (!(button instanceof HTMLButtonElement)) return;
	const panel = page.createElement("div");
	// Not a form: what one chooses holds at once, and there is nothing to send.
	panel.setAttribute("role", "group");
	panel.className = "popover set-label appearance";
	panel.popover = "auto";
	panel.setAttribute("aria-label", button.textContent ?? "");
	const status = page.createElement("p");
	status.setAttribute("role", "status");
	const rows = rowsOf();
	panel.append(...rows.map((row) => fieldsetOf(page, row)), status);
	panel.addEventListener("change", ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const row = rows.find(({ name }) => name === target.name);
		if (row === undefined) return;
		const isKept = choose(row.name, target.value);
		status.textContent = isKept
			? ""
			: wordFor("notKept", "Your browser won’t keep this for the next page.");
	});
	page.querySelector(".article")?.append(panel);
	button.popoverTargetElement = panel;
}

function fieldsetOf(page: Document, { name, title, words, order }: Row) {
	const row = page.createElement("fieldset");
	const legend = page.createElement("legend");
	legend.textContent = title;
	const current = chosen(name);
	const values: readonly string[] = CHOICES[name];
	const shown = values.includes(current) ? current : "";
	const labels = (order ?? values.map((_, index) => index)).map((index) => {
		const value = values[index] ?? "";
		const label = page.createElement("label");
		const input = page.createElement("input");
		input.type = "radio";
		input.name = name;
		input.value = value;
		input.checked = value === shown;
		label.append(input, ` ${words[index] ?? ""}`);
		return label;
	});
	row.append(legend, ...labels);
	return row;
}
