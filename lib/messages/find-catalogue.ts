// A language → the catalogue that speaks it.
import { CATALOGUES, type CatalogueTag } from "./catalogues.ts";

/**
 * The catalogue of the same language in the same script, by Unicode's likely subtags: zh-CN and zh → zh-Hans, ar-EG → ar;
 * none for zh-TW, which is written in another script, nor for what is no BCP 47 tag.
 */
export function findCatalogue(lang: string): CatalogueTag | undefined {
	const wanted = languageAndScript(lang);
	if (wanted === undefined) return undefined;
	return catalogueTags().find((tag) => languageAndScript(tag) === wanted);
}

function languageAndScript(lang: string): string | undefined {
	try {
		const { language, script } = new Intl.Locale(lang).maximize();
		return `${language}-${script}`;
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function catalogueTags(): CatalogueTag[] {
	const isTag = (name: string): name is CatalogueTag => name in CATALOGUES;
	return Object.keys(CATALOGUES).filter(isTag);
}
