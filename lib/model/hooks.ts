// The ids and data attributes that markup, scripts, style sheets, the export and the tests share.

/** The figures box. */
export const FIGURES_ID = "figures";
/** The article's element for sources, corrections and copies. */
export const SOURCES_ID = "sources";
/** Each pull quote's aside carries this attribute. */
export const PULL_QUOTE_ATTRIBUTE = "data-pull-quotes";
/** The buttons that open a popover with an address. */
export const PASS_ON_ATTRIBUTE = "data-pass-on";
/** The meta element with the words that scripts show, as JSON; English pages have none. */
export const WORDS_META = "offprint-words";
/** Where the text calls a footnote. */
export const FOOTMARK_CLASS = "footmark";
/** An image of the text with what is said of it, and who made it. */
export const IMAGE_CLASS = "image";
export const IMAGE_CREDIT_CLASS = "image-credit";
/** Words of the body that the glossary explains have this class. */
export const TERM_CLASS = "term";
/** On the element around a page that isn't in the site's language; the export lifts what it says onto the root. */
export const PAGE_SETTING_ATTRIBUTE = "data-page-setting";
/** The list of an article’s copies, to which a script adds the control that keeps the article in the browser. */
export const KEEP_ATTRIBUTE = "data-keep";
/** The part of the offline page in which a script lists what is saved. */
export const SAVED_ATTRIBUTE = "data-saved";
/** Where the offline page lies, from the root of the site. */
export const OFFLINE_FOLDER = "offline/";
/** Where the service worker lies: at the root, since it answers for the pages below itself. */
export const SERVICE_WORKER_FILE = "sw.js";
/** The list of all figures, which a script lets readers filter and sort; its value is `FiguresWords` as JSON. */
export const FIGURES_INDEX_ATTRIBUTE = "data-figures-index";
/** What the script says there: how many figures are shown. */
export type FiguresWords = {
	/** By which numbers beside the words are written. */
	readonly lang: string;
	/** Only where the language has digits of its own. */
	readonly hasOwnDigits?: true;
	/** With {shown} and {total} in it. */
	readonly shown: string;
	/** That older figures are lacking. */
	readonly cut: string;
};
/** The part of /search/ in which a script shows what was found; its value is `SearchWords` as JSON. */
export const SEARCH_ATTRIBUTE = "data-search";
/** What stands on /search/ while nothing has been found: ways to look around. */
export const SEARCH_WAYS_ATTRIBUTE = "data-search-ways";
/** Where the index lies, from the root of the site. */
export const SEARCH_FOLDER = "pagefind/";
/** Scripts that carry this attribute survive the export; all others go. */
export const KEPT_SCRIPT_ATTRIBUTE = "data-offprint";

/** Controls that do nothing without a script: shown once the first script has run. */
export const SCRIPTED_CLASS = "scripted";
/** The root element carries it from the first script on. */
export const SCRIPTS_RUN_ATTRIBUTE = "data-scripts";
/** The controls in the article's line of tools: `data-tool="appearance"`. */
export const TOOL_ATTRIBUTE = "data-tool";
/** The day, month or year that a figure was said of. */
export const AS_OF_ATTRIBUTE = "data-as-of";
/** How the page's language says how long ago that is, as JSON, on the figures box. */
export const AGES_ATTRIBUTE = "data-ages";
/** What a reader chose, as JSON, in the browser's storage; each choice becomes an attribute of the root element. */
export const CHOICES_KEY = "offprint-appearance";
/** Where a reader left an article, by its path. */
export const PLACE_KEY = "offprint-place";

/** What the ids of a footnote and of the places that call it start with. */
export const FOOTNOTE_PREFIX = "footnote-";
export const FOOTMARK_PREFIX = "footmark-";

/** What the id of a block that is no heading starts with. */
export const PARAGRAPH_PREFIX = "p-";

/** Every id that starts like this is made by us: a heading that would take one gets another. */
export const RESERVED_ID_PREFIXES = [
	"figure-",
	"claim-",
	"quote-",
	"passage-",
	"note-",
	"pass-on-",
	"term-",
	"explain-",
	FOOTNOTE_PREFIX,
	FOOTMARK_PREFIX,
	PARAGRAPH_PREFIX,
] as const;

/** Ids of a page's own parts, which no heading may take. */
export const RESERVED_IDS = [FIGURES_ID, SOURCES_ID, "text", "top"] as const;

export const figureId = (id: string): string => `figure-${id}`;
export const claimId = (id: string): string => `claim-${id}`;
export const quoteId = (id: string): string => `quote-${id}`;
/** The popover of a control that passes something on. */
export const passOnId = (part: string): string => `pass-on-${part}`;
/** What is told of the change that made an edition. */
export const noteId = (edition: number): string => `note-${edition}`;
/** Where an edition stands on a page that lists them. */
export const editionId = (number: number): string => `edition-${number}`;
export const passageId = (id: string): string => `passage-${id}`;
/** The words of the body that are explained, and the popover that explains them. */
export const termId = (id: string): string => `term-${id}`;
export const explanationId = (id: string): string => `explain-${id}`;
