// Words after which a sentence can't end: what they announce is still to come.

/** In small letters. English. */
export const LEFT_OPEN: ReadonlySet<string> = new Set(
	"the a an my your our their every and or but nor if because although while whereas when than of from into onto upon with without via per the's very too's is are was were am been being has have had will would shall should can could may might must does did do's i he she they we who whose which what why how where it's let's mr mrs ms dr prof st de da di du la le van von el al mc mac get set pre non re un self ex e i".split(
		" ",
	),
);

/** Words that seldom end a sentence: only where the next begins beyond doubt. */
export const SELDOM_LAST: ReadonlySet<string> = new Set(
	"be is are was were am been being has have had will would shall should can could may might must does did do".split(
		" ",
	),
);
