// The small page of a part of an article: what it is, what it is from, and the way on.

import type { ReactElement, ReactNode } from "react";
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath, citePath } from "../../lib/model/address.ts";
import type { Article, EditionNote } from "../../lib/model/article.ts";
import type { Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { CorrectionMark } from "../article/correction-mark.tsx";
import { Frame } from "../site/frame.tsx";

type PartFrameProps = {
	site: Site;
	article: Article;
	/** What it is: said with the article that it is from. */
	kind: "figure" | "quote";
	/** Its id on the article's page, and on the page of citations. */
	id: string;
	/** Its own address. */
	path: string;
	/** Id of its words in the article's text. */
	textId: string;
	correction: EditionNote | undefined;
	children: ReactNode;
};

export function PartFrame({
	site,
	article,
	kind,
	id,
	path,
	textId,
	correction,
	children,
}: PartFrameProps) {
	const { slug, headline, dek, byline, publishedOn, lang } = article;
	const href = articlePath(slug);
	const say = messagesFor(lang);
	return (
		<Frame site={site} lang={lang} printed={{ headline, path }}>
			<div className="mx-auto max-w-[var(--measure)] py-10" lang={lang}>
				<p className="set-label mb-4 text-soft">
					{...say.woven(`part.${kind}From`, {
						headline,
						link: (words) => <a href={`${href}#${id}`}>{...words}</a>,
					})}
				</p>
				{children}
				{correction !== undefined && (
					<p className="set-label mt-4">
						<CorrectionMark note={correction} lang={lang} articleHref={href} />
					</p>
				)}
				<div className="rule-thick mt-10 pt-2">
					<p className="set-label font-semibold">{say("part.article")}</p>
					<h2 className="set-title mt-1">
						<a className="link-quiet" href={href}>
							{headline}
						</a>
					</h2>
					<p className="mt-1 text-base text-soft text-pretty">{dek}</p>
					<p className="set-label set-dotted mt-2 text-soft">
						<span>
							{...say.woven("article.by", { byline, name: plainWords })}
						</span>
						<time dateTime={publishedOn}>{formatDate(publishedOn, lang)}</time>
					</p>
					<p className="set-label mt-4 flex gap-x-6">
						<a className="link-check" href={`${href}#${textId}`}>
							{say("quote.inText")}
						</a>
						<a className="link-check" href={`${citePath(slug)}#${id}`}>
							{say("part.cite")}
						</a>
					</p>
				</div>
			</div>
		</Frame>
	);
}

function plainWords(words: readonly ReactNode[]): ReactElement {
	return <span>{...words}</span>;
}
