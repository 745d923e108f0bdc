// Step: what an encyclopedia puts behind each heading for those who may change it goes; readers of an article can't.
import { splitLines } from "../../blocks/split-lines.ts";
import { replaceEach } from "../../edits/replace-each.ts";
import type { ImportStep } from "../step.ts";

// Of MediaWiki in the languages that the importer knows, by its two editors.
const WORDS =
	"edit(?: source)?|(?:quelltext )?bearbeiten|(?:éditer|modifier)(?: le (?:code|wikicode))?|editar(?: (?:código|código-fonte))?|modifica(?: (?:wikitesto|sorgente))?|(?:brontekst )?bewerken|править(?: код)?|編集(?:ソースを編集)?|(?:编辑|編輯)(?:源代码|原始碼)?|عدل(?: المصدر)?";
const MARK = new RegExp(
	`(?<![ \\t])[ \\t]*\\\\?\\[[ \\t]*(?:${WORDS})(?:[ \\t]*\\\\?\\|[ \\t]*(?:${WORDS}))?[ \\t]*\\\\?\\][ \\t]*$`,
	"gimu",
);
const LONGEST_HEADING = 120;

/** "History[edit]" on a line of its own → "History". What stands behind a sentence, where a writer may have put it, is asked about. */
export const dropEditMarks: ImportStep = {
	name: "drop-edit-marks",
	reason: "a mark to edit a heading, for which there is nothing to press",
	before: "\nHistory [edit]\n\nThe first weir was of oak.",
	after: "\nHistory\n\nThe first weir was of oak.",
	formats: ["text", "markdown"],
	stage: "lines",
	apply: (text) => {
		if (text.search(MARK) < 0) return { edits: [] };
		const lines = splitLines(text);
		const lineAt = (at: number) =>
			lines.findIndex(({ start, end }) => start <= at && at <= end);
		const isBlank = (index: number) => (lines[index]?.text ?? "").trim() === "";
		const isHeading = (at: number) => {
			const index = lineAt(at);
			const line = lines[index];
			if (line === undefined || line.isCode) return false;
			const words = text.slice(line.start, at).trim();
			return (
				words !== "" &&
				words.length <= LONGEST_HEADING &&
				!/[.!?…:;,。！？]$/u.test(words) &&
				(words.startsWith("#") || (isBlank(index - 1) && isBlank(index + 1)))
			);
		};
		return {
			edits: replaceEach(text, MARK, "a mark to edit", ({ index }) =>
				isHeading(index) ? "" : undefined,
			),
			doubts: [...text.matchAll(MARK)].flatMap(({ 0: words, index: start }) =>
				isHeading(start) || lines[lineAt(start)]?.isCode === true
					? []
					: {
							start,
							end: start + words.length,
							question: `"${words.trim()}" may be a mark to edit a heading; take it out, if the text doesn't mean it`,
						},
			),
		};
	},
};
