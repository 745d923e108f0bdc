// A pull quote by itself, and the paragraph that it is from with its words marked.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { quotePath } from "../../lib/model/address.ts";
import type { Article, PullQuote } from "../../lib/model/article.ts";
import { findCorrection } from "../../lib/model/find-correction.ts";
import { passageId, quoteId } from "../../lib/model/hooks.ts";
import type { Site } from "../../lib/model/site.ts";
import { cutAtSpans } from "../../lib/text/cut-at-spans.ts";
import { PartFrame } from "./part-frame.tsx";

type QuotePageProps = { site: Site; article: Article; quote: PullQuote };

export function QuotePage({ site, article, quote }: QuotePageProps) {
	const { id, text, parts } = quote;
	const block = article.body[parts[0]?.block ?? 0];
	const say = messagesFor(article.lang);
	return (
		<PartFrame
			site={site}
			article={article}
			kind="quote"
			id={quoteId(id)}
			path={quotePath(article.slug, id)}
			textId={passageId(id)}
			correction={findCorrection(article, quoteId(id))}
		>
			<h1 className="set-headline set-headline-long">
				{say("quote.quoted", { text })}
			</h1>
			<p className="set-label mt-8 text-soft">{say("quote.paragraph")}</p>
			<blockquote className="mx-0 mt-3 mb-6 border-s border-line ps-5">
				<p>
					{cutAtSpans(block?.text ?? text, parts).map(
						({ text: piece, isInside, start }) =>
							isInside ? (
								<mark className="bg-wash text-ink" key={start}>
									{piece}
								</mark>
							) : (
								piece
							),
					)}
				</p>
			</blockquote>
		</PartFrame>
	);
}
