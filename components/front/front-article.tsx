// An article on the front page after the lead: section, headline, dek.
import { articlePath, collectionPath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { nameSlug } from "../../lib/model/listing/collections.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { ArticleSummary } from "./article-summary.tsx";

type FrontArticleProps = {
	article: Article;
	/** Of the level that its place asks for. */
	heading?: "h2" | "h3";
	/** Language of what is around it. */
	within: string;
};

export function FrontArticle({
	article,
	heading: Heading = "h3",
	within,
}: FrontArticleProps) {
	const { slug, headline, dek, section, lang } = article;
	return (
		<li {...textSetting(lang, { within, className: "front-article" })}>
			<p className="set-label">
				<a
					className="link-quiet text-soft"
					href={collectionPath("section", nameSlug(section))}
				>
					{section}
				</a>
			</p>
			<Heading className="set-title mt-1">
				<a className="link-quiet" href={articlePath(slug)}>
					{headline}
				</a>
			</Heading>
			<p className="mt-1 text-base text-pretty text-soft">{dek}</p>
			<ArticleSummary article={article} />
		</li>
	);
}
