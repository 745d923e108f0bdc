// The scripts that stand in pages → the Content-Security-Policy under which browsers run them and no others.
import { createHash } from "node:crypto";
import type { Root } from "hast";
import { selectAll } from "hast-util-select";
import { rawText } from "../raw-text.ts";

/** What browsers run, or act upon; data such as JSON-LD need nobody's leave. */
const INLINE_SCRIPTS = "script:not([src]):not([type$=json])";

/** The texts of a page's own scripts. */
export function inlineScriptsIn(tree: Root): string[] {
	return selectAll(INLINE_SCRIPTS, tree).map(rawText);
}

/**
 * One policy for every address: hosts that join what overlapping rules say would put two in force. Styles may stand in pages, since each has its own; the
 * search's engine is WebAssembly, and a worker goes by what its own script is sent with; a copy in one file has its pictures and faces in itself.
 */
export function renderPolicy(scripts: readonly string[]): string {
	const hashes = [...new Set(scripts)].map(
		(text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
	);
	return [
		"default-src 'self'",
		["script-src 'self' 'wasm-unsafe-eval'", ...hashes.sort()].join(" "),
		"style-src 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self' data:",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join("; ");
}
