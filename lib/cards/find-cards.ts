// An article → the cards that it has, each laid out when it is asked for.
import type { Article } from "../model/article.ts";
import { figureId, quoteId } from "../model/hooks.ts";
import type { Site } from "../model/site.ts";
import type { CardNode } from "./card-node.ts";
import { layOutArticleCard } from "./layouts/article-card.ts";
import { layOutFigureCard } from "./layouts/figure-card.ts";
import { layOutQuoteCard } from "./layouts/quote-card.ts";

export type Card = {
	/** As in its address: "article", "figure-market-now", "quote-dependence". */
	readonly name: string;
	readonly layOut: () => CardNode;
};

/** The article's own card, then one for each figure and each pull quote. */
export function findCards(site: Site, article: Article): Card[] {
	return [
		{ name: "article", layOut: () => layOutArticleCard(site, article) },
		...article.figures.map((figure) => ({
			name: figureId(figure.id),
			layOut: () => layOutFigureCard(site, article, figure),
		})),
		...article.pullQuotes.map((quote) => ({
			name: quoteId(quote.id),
			layOut: () => layOutQuoteCard(site, article, quote),
		})),
	];
}
