// One finished page → what the rules say against it.
import type { FinishedHtml } from "../html-file.ts";
import type { Failure } from "./failure.ts";
import { verifyAllWordsVisible } from "./verify-all-words-visible.ts";
import { verifyByteBudget } from "./verify-byte-budget.ts";
import { verifyCanonical } from "./verify-canonical.ts";
import { verifyEarlyFaces } from "./verify-early-faces.ts";
import { verifyEarlyStyles } from "./verify-early-styles.ts";
import { verifyNoFrameworkScript } from "./verify-no-framework-script.ts";
import { verifyNothingHidden } from "./verify-nothing-hidden.ts";
import { verifyOneHeadline } from "./verify-one-headline.ts";
import { verifyUniqueIds } from "./verify-unique-ids.ts";

/** Gives a sentence for each fault of a page; none for a good one. */
type HtmlRule = (file: FinishedHtml) => string[];

const RULES: Readonly<Record<string, HtmlRule>> = {
	"verify-nothing-hidden": verifyNothingHidden,
	"verify-no-framework-script": verifyNoFrameworkScript,
	"verify-all-words-visible": verifyAllWordsVisible,
	"verify-one-headline": verifyOneHeadline,
	"verify-canonical": verifyCanonical,
	"verify-unique-ids": verifyUniqueIds,
	"verify-byte-budget": verifyByteBudget,
	"verify-early-styles": verifyEarlyStyles,
	"verify-early-faces": verifyEarlyFaces,
};

/** Runs every rule about a single page. */
export function verifyHtml(file: FinishedHtml): Failure[] {
	return Object.entries(RULES).flatMap(([rule, findFaults]) =>
		findFaults(file).map((message) => ({ file: file.path, rule, message })),
	);
}
