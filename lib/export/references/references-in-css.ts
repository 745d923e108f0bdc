// A style sheet → the addresses in it.

const URL_FUNCTION = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g;
const IMPORT = /@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** What `url()` and `@import` name, as written. A lone fragment isn't told: on pages without that drawing its rule applies to nothing. */
export function referencesInCss(css: string): string[] {
	return [URL_FUNCTION, IMPORT]
		.flatMap((pattern) =>
			[...css.matchAll(pattern)].map(
				([, quoted, single, bare]) => quoted ?? single ?? bare ?? "",
			),
		)
		.filter((reference) => !reference.startsWith("#"));
}
