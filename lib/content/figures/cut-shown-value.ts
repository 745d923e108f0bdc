// A value as shown → its amount, which is set large, and its qualifier, which is set above it in italics.
import { messagesFor } from "../../messages/messages-for.ts";
import type { Figure } from "../../model/article.ts";
import { findHedges } from "../../text/find-hedges.ts";
import type { Quantity } from "../../text/quantities/quantity.ts";

/**
 * "could reach 35%, by 2025" → "could reach, by 2025" and "35%". What follows the number stays with it ("20 companies",
 * "a tenth of today's cost"), but a hedge that follows goes to the qualifier. No word is lost.
 */
export function cutShownValue(
	value: string,
	numbers: readonly Quantity[],
	lang: string,
): Figure["value"] {
	const first = numbers[0];
	const last = numbers.at(-1);
	const shown = value.trim();
	if (first === undefined || last === undefined)
		return { shown, qualifier: "", amount: shown };
	const after = value.slice(last.end);
	const trailing = findHedges(value, lang).find(
		(hedge) =>
			hedge.start >= last.end &&
			(hedge.kind === "by-time" || hedge.number !== "after"),
	);
	const tail =
		trailing === undefined ? after.length : trailing.start - last.end;
	const amount =
		value.slice(first.start, last.end) +
		after.slice(0, tail).replace(/[\s,;，；،؛]+$/u, "");
	const parts = [value.slice(0, first.start), after.slice(tail)]
		.map((part) => part.trim().replace(/^[,;，；،؛]\s*|[,;，；،؛]$/gu, ""))
		.filter((part) => part !== "");
	const qualifier = parts.join(messagesFor(lang)("list.comma"));
	return { shown, qualifier, amount: amount.trim() };
}
