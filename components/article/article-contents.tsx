// The sections of a long article, to go to.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Article } from "../../lib/model/article.ts";

/** From here on an article is long: some seven minutes. */
const LONG_WORDS = 1500;
const LEAST_SECTIONS = 3;

/** Nothing for an article that is read at a sitting, or that has no sections to speak of. */
export function ArticleContents({ article }: { article: Article }) {
	const { outline, wordCount, lang } = article;
	const [first] = outline;
	const sections = outline.filter(({ depth }) => depth === first?.depth);
	if (wordCount < LONG_WORDS || sections.length < LEAST_SECTIONS) return null;
	const title = messagesFor(lang)("contents");
	return (
		<nav className="article-contents set-label mt-5" aria-label={title}>
			<ol>
				{sections.map(({ id, text }) => (
					<li key={id}>
						<a className="link-quiet" href={`#${id}`}>
							{text}
						</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
