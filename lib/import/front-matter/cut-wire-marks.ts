// A headline as a wire sends it → the headline, and the marks that stood before it.

export type WireMarks = {
	readonly headline: string;
	/** "CORRECTED-UPDATE 2-", "EXCLUSIVE:"; undefined where there is none. */
	readonly marks?: string;
	/** What an editor may have to do where a mark says more than which version it is. */
	readonly doubts: readonly string[];
};

/** A number counts the versions: "UPDATE 2-", "ROUNDUP 3:", "(2nd LD)". */
const VERSIONS =
	"UPDATE|WRAPUP|RPT|REPEAT|REFILE|ADVISORY|LEAD|ROUNDUP|WDH|ZUSAMMENFASSUNG|ACTUALIZA|RESUMEN|ACTUALISATION";
const CORRECTIONS =
	"(?:OFFICIAL )?CORRECTE?D|(?:OFFICIAL )?CORRECTION|KORREKTUR|CORRIGE|CORRECCIÓN";
const CALLS =
	"EXCLUSIVE|BREAKING(?: NEWS)?|URGENT|FLASH|JUST IN|DEVELOPING|EXKLUSIV|EIL(?:MELDUNG)?|EXCLUSIF|EXCLUSIVA|URGENTE|ESCLUSIVA";
const KINDS =
	"ANALYSIS|OPINION|COLUMN|COMMENT|COMMENTARY|EDITORIAL|ANALYSE|KOMMENTAR";
const FORMS =
	"FACTBOX|EXPLAINER|INTERVIEW|FEATURE|INSIGHT|PREVIEW|TIMELINE|SNAPSHOT|GRAPHIC|FOCUS|WATCH|LISTEN|VIDEO|PHOTOS|LIVE";
const MARK = new RegExp(
	`^(?:(?<version>(?:${VERSIONS})(?: \\d{1,2})?)|(?<correction>(?:${CORRECTIONS})(?: \\d{1,2})?)|(?<call>${CALLS}|Exclusive|Breaking|Exklusiv|Eilmeldung|Exclusif)|(?<kind>${KINDS})|(?<form>${FORMS}))(?:-(?=\\S)|\\s*[:/|]\\s*|\\s+[–—-]\\s+)`,
	"u",
);
const BRACKETED =
	/^\((?<version>(?:\d(?:st|nd|rd|th)? )?(?:LEAD|LD|URGENT|UPDATE|COR))\)\s*/u;
const LONE = new RegExp(`^(?:${CALLS}|${KINDS}|${FORMS})$`, "iu");

/** "UPDATE 2-Ferry firm keeps its line" → "Ferry firm keeps its line". Several marks in a row go together; nothing goes that would leave no words. */
export function cutWireMarks(line: string): WireMarks {
	const doubts: string[] = [];
	let headline = line;
	for (;;) {
		const match = MARK.exec(headline) ?? BRACKETED.exec(headline);
		const rest = headline.slice(match?.[0].length ?? 0);
		if (match === null || !/\p{L}.*\s/u.test(rest)) break;
		const { call, kind, form, correction } = match.groups ?? {};
		// A headline all in capitals may begin with any of these words.
		const isWord = kind !== undefined || form !== undefined;
		if (isWord && !/\p{Ll}/u.test(rest)) break;
		const doubt = askOf({ call: call ?? form, kind, correction });
		if (doubt !== undefined) doubts.push(doubt);
		headline = rest;
	}
	const marks = line.slice(0, line.length - headline.length).trim();
	return { headline, ...(marks !== "" && { marks }), doubts };
}

/** Whether a line is one of these marks alone, as papers set them above a headline. */
export function isLoneMark(line: string): boolean {
	return LONE.test(line.trim());
}

function askOf({
	call,
	kind,
	correction,
}: Readonly<Record<"call" | "kind" | "correction", string | undefined>>):
	| string
	| undefined {
	if (correction !== undefined)
		return `"${correction}" says that an earlier version of the text was wrong; if that was published, tell what was`;
	if (kind !== undefined)
		return `"${kind}" was taken off the headline; write it into kind if it is one`;
	return call === undefined
		? undefined
		: `"${call}" was taken off the headline; write it into section if it is the kicker`;
}
