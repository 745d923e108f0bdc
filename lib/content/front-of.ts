// The settings of a site and its articles → what is wanted of the front page, and Problems where that can't be.
import type { Problem } from "../model/problem.ts";
import type { FrontWishes, Site } from "../model/site.ts";
import type { BuiltArticle } from "./build-article.ts";
import { checkFront } from "./check-front.ts";
import type { LoadedSettings } from "./load-settings.ts";

/** What editors want of the front page, and what of that isn't there. In a preview a draft may stand on it. */
export function frontOf({
	settings,
	built,
	published,
	isPreview,
}: {
	readonly settings: LoadedSettings;
	readonly built: readonly BuiltArticle[];
	readonly published: Pick<Site, "withdrawn" | "formerAddresses">;
	readonly isPreview: boolean;
}): { front: FrontWishes; problems: Problem[] } {
	const {
		lead,
		order = [],
		sections = [],
	} = ("value" in settings ? settings.value.front : undefined) ?? {};
	const front = { ...(lead !== undefined && { lead }), order, sections };
	const isShown = ({ isDraft }: BuiltArticle) => isPreview || !isDraft;
	const shown = built.filter(isShown);
	const slugsOf = (articles: readonly { readonly slug: string }[]) =>
		articles.map(({ slug }) => slug);
	const problems = checkFront({
		file: settings.file,
		locate: settings.locate,
		wishes: front,
		slugs: slugsOf(shown),
		drafts: slugsOf(built.filter((article) => !isShown(article))),
		withdrawn: slugsOf(published.withdrawn),
		formerAddresses: published.formerAddresses,
		sections: shown.flatMap(({ article }) => article?.section ?? []),
		hasFaulty: shown.some(({ article }) => article === undefined),
	});
	return { front, problems };
}
