// The steps of an import in the order in which they run: the one table that says what the importer does to a text.
import { addFinalFullStops } from "./blocks/add-final-full-stops.ts";
import { dropRepeatedParagraphs } from "./blocks/drop-repeated-paragraphs.ts";
import { joinCutParagraphs } from "./blocks/join-cut-paragraphs.ts";
import { markFootnotes } from "./blocks/mark-footnotes.ts";
import { markPhotoCredits } from "./blocks/mark-photo-credits.ts";
import { splitFusedSentences } from "./blocks/split-fused-sentences.ts";
import { tidyBlankLines } from "./blocks/tidy-blank-lines.ts";
import { decodeCharacterReferences } from "./characters/decode-character-references.ts";
import { markTables } from "./characters/mark-tables.ts";
import { removeInvisibleCharacters } from "./characters/remove-invisible-characters.ts";
import { repairMojibake } from "./characters/repair-mojibake.ts";
import { tidySpaces } from "./characters/tidy-spaces.ts";
import { unifyLineEndings } from "./characters/unify-line-endings.ts";
import { dropEditMarks } from "./lines/drop-edit-marks.ts";
import { dropPageFurniture } from "./lines/drop-page-furniture.ts";
import { escapeMarkdown } from "./lines/escape-markdown.ts";
import { joinHyphenatedWords } from "./lines/join-hyphenated-words.ts";
import { joinStrayMarks } from "./lines/join-stray-marks.ts";
import { joinWrappedLines } from "./lines/join-wrapped-lines.ts";
import { lowerHeadings } from "./lines/lower-headings.ts";
import { markBoldHeadings } from "./lines/mark-bold-headings.ts";
import { markHeadings } from "./lines/mark-headings.ts";
import { markLists } from "./lines/mark-lists.ts";
import { markQuotes } from "./lines/mark-quotes.ts";
import { removeUnsafeMarkup } from "./lines/remove-unsafe-markup.ts";
import { removeWikiMarkup } from "./lines/remove-wiki-markup.ts";
import { takeHeadingLines } from "./lines/take-heading-lines.ts";
import type { ImportStep } from "./step.ts";

/**
 * Letters first, for every later step reads them; then lines, until a plain text is markdown; then its blocks.
 * The order matters: mojibake looks like invisible characters, furniture stands within paragraphs that are wrapped, signs are marked
 * as plain before any markup of ours is added.
 */
export const IMPORT_STEPS: readonly ImportStep[] = [
	repairMojibake,
	unifyLineEndings,
	removeInvisibleCharacters,
	decodeCharacterReferences,
	markTables,
	tidySpaces,
	dropPageFurniture,
	takeHeadingLines,
	dropEditMarks,
	removeWikiMarkup,
	removeUnsafeMarkup,
	joinStrayMarks,
	joinHyphenatedWords,
	escapeMarkdown,
	lowerHeadings,
	markLists,
	markQuotes,
	markHeadings,
	markBoldHeadings,
	joinWrappedLines,
	markFootnotes,
	joinCutParagraphs,
	dropRepeatedParagraphs,
	splitFusedSentences,
	markPhotoCredits,
	addFinalFullStops,
	tidyBlankLines,
];
