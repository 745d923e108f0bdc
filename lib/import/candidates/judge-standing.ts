// A numeric claim and the words that make it → how sure it is.
import type { Standing } from "../../model/article.ts";
import type { NumericClaim } from "./claims/numeric-claim.ts";
import type { Attribution } from "./find-attribution.ts";

const FORECAST =
	/(?<!\p{L})(?:forecasts?|forecasting|predicts?|predicted|predictions?|projects|projected|projections?|expects?|expected|will|shall|(?:is|are|was|were)\s+(?:set|due|bound|likely|going)\s+to|by\s+(?:20[2-9]|21)\d\d|plans?\s+to|aims?\s+to|target(?:s|ing)?|is\s+to|are\s+to)(?!\p{L})/iu;
const ESTIMATE =
	/(?<!\p{L})(?:estimat(?:e|es|ed|ing)|reckon(?:s|ed)?|approximation|extrapolat(?:es|ed)|thought\s+to|believed\s+to|guess(?:es|ed)?)(?!\p{L})/iu;

/**
 * What is still to come is a forecast, whoever says it; an estimate says so; what a company says of itself is its claim; and what
 * the text gives no name for is unattributed.
 */
export function judgeStanding(
	words: string,
	{ hedges }: NumericClaim,
	attribution: Attribution | undefined,
): Standing {
	const isOpen = hedges.some(
		({ kind }) => kind === "possible" || kind === "by-time",
	);
	if (isOpen || FORECAST.test(words)) return "forecast";
	if (ESTIMATE.test(words)) return "estimate";
	if (attribution === undefined || attribution.kind === "unnamed")
		return "unattributed";
	return attribution.kind === "company" ? "company claim" : "reported";
}
