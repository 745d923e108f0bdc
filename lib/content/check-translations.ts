// Articles that are translations → what is wrong with what they say they translate.
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { didYouMean } from "../text/suggest.ts";
import type { BuiltArticle } from "./build-article.ts";
import type { LocateInFile } from "./front-matter/locate-in-files.ts";

/** A translation names an original that is on the site, that is no translation itself, and that isn't in its language already. */
export function checkTranslations(
	built: readonly BuiltArticle[],
	locate: LocateInFile,
): Problem[] {
	const articles = built.flatMap(({ article }) => article ?? []);
	return built.flatMap(({ article, file }) => {
		if (article?.translationOf === undefined) return [];
		const fault = judge(article, article.translationOf, articles, built);
		return fault === undefined
			? []
			: [{ file, ...locate(file, ["translationOf"]), ...fault }];
	});
}

function judge(
	article: Article,
	of: string,
	articles: readonly Article[],
	built: readonly BuiltArticle[],
): { rule: string; message: string } | undefined {
	const original = articles.find(({ slug }) => slug === of);
	if (original === undefined) {
		// One with Problems of its own is there, and they are told.
		if (built.some(({ slug }) => slug === of)) return undefined;
		const known = built.map(({ slug }) => slug);
		const remedy =
			"write the file name of the article that this one translates.";
		return {
			rule: "translation-of-unknown",
			message: `"${of}" is no article of the site${didYouMean(of, known, remedy)}`,
		};
	}
	if (original.slug === article.slug)
		return {
			rule: "translation-of-itself",
			message: `"${of}" is this article itself; name the one that it translates, or take the line out.`,
		};
	if (original.translationOf !== undefined)
		return {
			rule: "translation-of-translation",
			message: `"${of}" is itself a translation of "${original.translationOf}"; name that one.`,
		};
	const twin = [original, ...articles].find(
		(other) =>
			other.slug !== article.slug &&
			other.lang === article.lang &&
			(other.slug === of || other.translationOf === of),
	);
	return (
		twin && {
			rule: "translation-language-twice",
			message: `"${twin.slug}" has this text in "${article.lang}" already; correct the language of one of the two.`,
		}
	);
}
