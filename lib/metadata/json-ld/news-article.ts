// An article → schema.org's NewsArticle: what it quotes, what it rests on, what was corrected. No ClaimReview: an article is no check of somebody's claim.

import type {
	CorrectionComment,
	CreativeWork,
	ImageObject,
	NewsArticle,
	Quotation,
	WithContext,
} from "schema-dts";
import {
	absoluteUrl,
	articlePath,
	cardPath,
	quotePath,
} from "../../model/address.ts";
import type {
	Article,
	EditionNote,
	PullQuote,
	Source,
} from "../../model/article.ts";
import { dateModified } from "../../model/date-modified.ts";
import { findTranslations } from "../../model/find-translations.ts";
import { fallbackOf } from "../../model/image.ts";
import type { Site } from "../../model/site.ts";
import { describeByline } from "./byline.ts";
import { describeOrganization } from "./organization.ts";

/** What the article's page says of it to machines. */
export function describeNewsArticle(
	site: Site,
	article: Article,
): WithContext<NewsArticle> {
	const { slug, headline, dek, section, kind, lang, topics } = article;
	const url = absoluteUrl(site.url, articlePath(slug));
	const corrections = article.notes.filter(({ kind }) => kind === "correction");
	return {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		"@id": url,
		url,
		mainEntityOfPage: url,
		headline,
		description: dek,
		image: describeImages(site, article),
		datePublished: article.publishedOn,
		dateModified: dateModified(article),
		author: describeByline(site, article.authors),
		publisher: describeOrganization(site),
		inLanguage: lang,
		...describeTranslations(site, article),
		articleSection: section,
		genre: kind,
		keywords: [...topics],
		wordCount: article.wordCount,
		version: article.edition,
		isAccessibleForFree: true,
		citation: article.sources.map(describeSource),
		hasPart: article.pullQuotes.map((quote) =>
			describeQuotation(site, article, quote),
		),
		...(corrections.length > 0 && {
			correction: corrections.map(describeCorrection),
		}),
	};
}

/** Its own images, the first of them first; the card, which repeats its headline, only where it has none. */
function describeImages(site: Site, { slug, body }: Article) {
	const images = body.flatMap(({ image }) => image ?? []);
	if (images.length === 0)
		return absoluteUrl(site.url, cardPath(slug, "article"));
	return images.map((image): ImageObject => {
		const { path, widthPx, heightPx } = fallbackOf(image);
		return {
			"@type": "ImageObject",
			url: absoluteUrl(site.url, path),
			width: { "@type": "QuantitativeValue", value: widthPx, unitCode: "E37" },
			height: {
				"@type": "QuantitativeValue",
				value: heightPx,
				unitCode: "E37",
			},
			caption: image.caption,
			creditText: image.credit,
		};
	});
}

/** What it translates, or what translates it. */
function describeTranslations(site: Site, article: Article) {
	const works = findTranslations(site, article).map(({ slug, lang }) => ({
		"@type": "NewsArticle" as const,
		"@id": absoluteUrl(site.url, articlePath(slug)),
		inLanguage: lang,
		isOriginal: slug === article.translationOf,
	}));
	const [original] = works.filter(({ isOriginal }) => isOriginal);
	const named = ({ isOriginal: _, ...work }: (typeof works)[number]) => work;
	return {
		...(original !== undefined && { translationOfWork: named(original) }),
		...(article.translationOf === undefined &&
			works.length > 0 && { workTranslation: works.map(named) }),
	};
}

/** A pull quote: the article's own words, at an address of their own. */
export function describeQuotation(
	site: Site,
	{ slug }: Article,
	{ id, text }: PullQuote,
) {
	return {
		"@type": "Quotation",
		text,
		url: absoluteUrl(site.url, quotePath(slug, id)),
	} as const satisfies Quotation;
}

export function describeSource({
	name,
	what,
	date,
	url,
}: Source): CreativeWork {
	return {
		"@type": "CreativeWork",
		name,
		description: what,
		datePublished: date,
		...(url !== undefined && { url }),
	};
}

function describeCorrection({ text, on }: EditionNote): CorrectionComment {
	return { "@type": "CorrectionComment", text, datePublished: on };
}
