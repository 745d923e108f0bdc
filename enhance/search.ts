// Browser script of /search/: starts the engine with the first question; without it the page leads to the archive.
import { runSearch } from "./search/run-search.ts";

/** Name of the engine's worker, which lies beside this one: the build says it. */
declare const SEARCH_ENGINE: string;

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement)
	runSearch(document, new URL(SEARCH_ENGINE, currentScript.src).href);
