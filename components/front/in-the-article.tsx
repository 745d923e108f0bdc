// Under the lead: the parts of the article, each with the words it starts with.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { findSections } from "../../lib/model/find-sections.ts";
import { cutAtWord } from "../../lib/text/cut-at-word.ts";
import { textSetting } from "../../lib/text/text-setting.ts";

const OPENING_CHARACTERS = 120;
const MOST_SECTIONS = 4;

export function InTheArticle({
	article,
	lang,
}: {
	article: Article;
	/** Of the page. */
	lang: string;
}) {
	const sections = findSections(article).slice(0, MOST_SECTIONS);
	if (sections.length === 0) return null;
	return (
		<section
			aria-labelledby="in-the-article"
			{...textSetting(article.lang, {
				within: lang,
				className: "rule-thick mt-10 pt-2",
			})}
		>
			<h2 id="in-the-article" className="set-label font-semibold">
				{messagesFor(article.lang)("front.inArticle")}
			</h2>
			<ul className="mt-3 grid gap-x-8 gap-y-6 text:grid-cols-2 rail:grid-cols-4">
				{sections.map(({ id, heading, opening }) => (
					<li key={id}>
						<h3 className="set-title">
							<a
								className="link-quiet"
								href={`${articlePath(article.slug)}#${id}`}
							>
								{heading}
							</a>
						</h3>
						<p className="mt-1 text-base text-pretty text-soft">
							{cutAtWord(opening, OPENING_CHARACTERS)}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
