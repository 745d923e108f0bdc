// A site and what its editors want of the front page → what stands where on it.
import type { Article, Figure } from "../article.ts";
import { type Collection, findCollections } from "../listing/collections.ts";
import type { Site } from "../site.ts";

export type FrontLayout = {
	/** Absent only where there is no article at all. */
	readonly lead?: Article;
	/** Beside the lead, with their deks. */
	readonly seconds: readonly Article[];
	/** In columns below, with their deks. */
	readonly latest: readonly Article[];
	/** What is left, by section: the newest few headlines of each. */
	readonly sections: readonly Collection<Article>[];
	/** The first figure of each of the articles after the lead. */
	readonly figures: readonly {
		readonly article: Article;
		readonly figure: Figure;
	}[];
};

const MOST = { seconds: 2, latest: 6, ofSection: 5, figures: 3 } as const;

type Shaped = Pick<Site, "articles" | "front" | "lang">;

/** The lead is the one that is wished for, else the newest that has no other place; those in order follow, then the newest. None stands there twice. */
export function layOutFront({ articles, front, lang }: Shaped): FrontLayout {
	const { lead: wished, order } = front;
	const isPlaced = ({ slug }: Article) =>
		slug !== wished && order.includes(slug);
	const lead =
		articles.find(({ slug }) => slug === wished) ??
		articles.find((article) => !isPlaced(article)) ??
		articles[0];
	const others = articles
		.filter((article) => article !== lead)
		.toSorted((a, b) => placeIn(order, a.slug) - placeIn(order, b.slug));
	const end = MOST.seconds + MOST.latest;
	const left = findCollections(others.slice(end), "section");
	return {
		...(lead !== undefined && { lead }),
		seconds: others.slice(0, MOST.seconds),
		latest: others.slice(MOST.seconds, end),
		sections: orderSections(left, front.sections, lang).map((section) => ({
			...section,
			members: section.members.slice(0, MOST.ofSection),
		})),
		figures: others
			// They stand beside the latest.
			.slice(others.length > MOST.seconds ? 0 : others.length)
			.flatMap((article) =>
				article.figures.slice(0, 1).map((figure) => ({ article, figure })),
			)
			.slice(0, MOST.figures),
	};
}

/** Those that editors name come first, the others follow by name. */
export function orderSections<Section extends { readonly name: string }>(
	sections: readonly Section[],
	wished: readonly string[],
	lang: string,
): Section[] {
	return sections.toSorted(
		(a, b) =>
			placeIn(wished, a.name) - placeIn(wished, b.name) ||
			a.name.localeCompare(b.name, lang),
	);
}

/** What isn't named comes after all that is. */
function placeIn(names: readonly string[], name: string): number {
	const place = names.indexOf(name);
	return place < 0 ? names.length : place;
}
