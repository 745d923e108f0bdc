// One HTML file of the export, parsed: what every step works on.
import type { Root } from "hast";

export type HtmlFile = {
	/** From the folder of the site, with forward slashes: articles/a-slug/index.html. */
	readonly path: string;
	readonly tree: Root;
	/** Address of the site without a slash at its end. */
	readonly siteUrl: string;
};

/** A file on which every step has run: what is verified. */
export type FinishedHtml = HtmlFile & {
	/** As it is written. */
	readonly html: string;
};

/** Changes the tree in place. */
export type HtmlStep = (file: HtmlFile) => void;
