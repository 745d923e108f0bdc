// A figure → who says so and how sure it is, in the words under its number.
import type { Figure, Standing } from "./article.ts";

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
	reported: "Reported",
	forecast: "Forecast",
	"company claim": "Company claim",
	estimate: "Estimate",
	unattributed: "Unattributed",
};

export type FigureNote = {
	/** "Forecast" */
	readonly standing: string;
	/** What follows it: " by CITIC Securities" or ": the report names no one". */
	readonly says: string;
};

/** The standing and the source of a figure, in words. */
export function figureNote({ standing, source }: Figure): FigureNote {
	const says =
		standing === "unattributed"
			? `: ${source.name} names no one`
			: ` by ${source.name}`;
	return { standing: STANDING_WORDS[standing], says };
}

/** Whether a figure is no more than somebody's forecast, claim or estimate: its picture is hatched. */
export function isClaimed({ standing }: Figure): boolean {
	return (
		standing === "forecast" ||
		standing === "company claim" ||
		standing === "estimate"
	);
}
