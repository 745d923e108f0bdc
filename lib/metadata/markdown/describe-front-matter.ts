// An article → its front matter, field by field, as docs/schema/article.schema.json has it.
import type { Article, Comparison, Figure } from "../../model/article.ts";

/** What an editor would have written; a field that says what another says already is left out. */
export function describeFrontMatter(article: Article): object {
	const {
		figures,
		pullQuotes,
		terms,
		body,
		updatedAt,
		restsOn,
		translationOf,
	} = article;
	return {
		headline: article.headline,
		dek: article.dek,
		section: article.section,
		kind: article.kind,
		byline: article.authors.length > 1 ? article.authors : article.byline,
		...(restsOn !== undefined && { restsOn }),
		publishedOn: article.publishedOn,
		...(updatedAt !== undefined && { updatedAt }),
		lang: article.lang,
		...(translationOf !== undefined && { translationOf }),
		topics: article.topics,
		sources: article.sources,
		...(figures.length > 0 && { figures: figures.map(describeFigure) }),
		...describeImages(body),
		...(terms.length > 0 && { terms: terms.map(({ id }) => id) }),
		...(pullQuotes.length > 0 && {
			pullQuotes: pullQuotes.map(({ id, text }) => ({ id, text })),
		}),
	};
}

function describeImages(body: Article["body"]): object {
	const images = body.flatMap(({ image }) => image ?? []);
	if (images.length === 0) return {};
	return {
		images: images.map(({ file, caption, credit, source }) => ({
			file,
			caption,
			credit,
			...(source !== undefined && { source }),
		})),
	};
}

function describeFigure(figure: Figure): object {
	const { id, label, value, unit, claim, source, standing, asOf } = figure;
	return {
		id,
		label,
		value: value.shown,
		unit,
		claim,
		source: source.id,
		standing,
		asOf,
		...(figure.comparison !== undefined && {
			comparison: describeComparison(figure.comparison, value.shown),
		}),
	};
}

function describeComparison(
	{ from, to, whole }: Comparison,
	shown: string,
): object {
	return {
		...(from !== undefined && { from: from.text }),
		...(to.text !== shown && { to: to.text }),
		...(whole !== undefined && { of: `${whole}%` }),
	};
}
