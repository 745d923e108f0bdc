// The text of an exported page → the page as readers get it.

import { attachLateStyles } from "./attach/attach-late-styles.ts";
import { attachScripts, type Script } from "./attach/attach-scripts.ts";
import { attachUsedStyles } from "./attach/attach-used-styles.ts";
import { liftPageSetting } from "./attach/lift-page-setting.ts";
import { prefixSiteFolder } from "./attach/prefix-site-folder.ts";
import type { FinishedHtml, HtmlStep } from "./html-file.ts";
import { parseHtml } from "./parse-html.ts";
import { renderHtml } from "./render-html.ts";
import { stripReactMarks } from "./strip/strip-react-marks.ts";
import { stripScripts } from "./strip/strip-scripts.ts";

const STEPS: readonly HtmlStep[] = [
	stripScripts,
	stripReactMarks,
	liftPageSetting,
	attachLateStyles,
	prefixSiteFolder,
];

type ExportedHtml = {
	readonly path: string;
	readonly exported: string;
	readonly siteUrl: string;
	readonly scripts?: readonly Script[];
};

/** Parses a page once, runs every step on its tree, renders it. */
export function finishHtml({
	path,
	exported,
	siteUrl,
	scripts = [],
}: ExportedHtml): FinishedHtml {
	const tree = parseHtml(exported);
	const file = { path, tree, siteUrl };
	attachUsedStyles(file, scripts);
	for (const step of STEPS) step(file);
	attachScripts(file, scripts);
	return { path, tree, html: renderHtml(tree), siteUrl };
}
