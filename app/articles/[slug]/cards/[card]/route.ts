// /articles/<slug>/cards/<card>.png: what a shared link shows, for the article and for each of its figures and pull quotes.
import { notFound } from "next/navigation";
import { findCards } from "../../../../../lib/cards/find-cards.ts";
import { renderCard } from "../../../../../lib/cards/render-card.ts";
import { currentSite } from "../../../../../lib/content/current-site.ts";

type Context = { params: Promise<{ slug: string; card: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One route for all cards: Next exports no route that has no page, and an article needs neither figures nor quotes. */
export async function generateStaticParams() {
	const site = await currentSite();
	return site.articles.flatMap((article) =>
		findCards(site, article).map(({ name }) => ({
			slug: article.slug,
			card: `${name}.png`,
		})),
	);
}

export async function GET(_request: Request, { params }: Context) {
	const { slug, card } = await params;
	const site = await currentSite();
	const article = site.articles.find((known) => known.slug === slug);
	if (article === undefined) notFound();
	const cards = findCards(site, article);
	const found = cards.find(({ name }) => `${name}.png` === card);
	if (found === undefined) notFound();
	const png = await renderCard(found.layOut());
	return new Response(new Uint8Array(png), {
		headers: { "Content-Type": "image/png" },
	});
}
