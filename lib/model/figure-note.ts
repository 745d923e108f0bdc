// A figure → who says so and how sure it is, in the words under its number.
import { messagesFor } from "../messages/messages-for.ts";
import { formatDate } from "../text/format-date.ts";
import type { Figure, Standing } from "./article.ts";

export type FigureNote = {
	/** "Forecast" */
	readonly standing: string;
	/** What follows it: " by CITIC Securities" or ": the report names no one". */
	readonly says: string;
	/** The same with the day, month or year it was said of: " by CITIC Securities, February 2025". */
	readonly saysWhen: string;
};

const STANDING_KEYS = {
	reported: "reported",
	forecast: "forecast",
	"company claim": "companyClaim",
	estimate: "estimate",
	unattributed: "unattributed",
} as const;

/** How sure a figure is, in a word or two. */
export function standingWords(standing: Standing, lang: string): string {
	return messagesFor(lang)(`standing.${STANDING_KEYS[standing]}`);
}

/** The standing and the source of a figure, in the words of the article's language. */
export function figureNote(
	{ standing, source, asOf }: Figure,
	lang: string,
): FigureNote {
	const say = messagesFor(lang);
	const says =
		standing === "unattributed"
			? say("figure.saysNoOne", { source: source.name })
			: say("figure.says", { source: source.name });
	return {
		standing: standingWords(standing, lang),
		says,
		saysWhen: say("figure.saysWhen", {
			says,
			// In one piece: a year stood alone on its line.
			asOf: formatDate(asOf, say.lang).replaceAll(" ", "\u00a0"),
		}),
	};
}

/** Whether a figure is no more than somebody's forecast, claim or estimate: its picture is hatched. */
export function isClaimed({ standing }: Figure): boolean {
	return (
		standing === "forecast" ||
		standing === "company claim" ||
		standing === "estimate"
	);
}
