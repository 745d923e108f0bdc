// A pull quote: an aside that says it repeats the text, with the way to its place there.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Article, PullQuote as Quote } from "../../lib/model/article.ts";
import { findCorrection } from "../../lib/model/find-correction.ts";
import {
	PULL_QUOTE_ATTRIBUTE,
	passageId,
	passOnId,
	quoteId,
} from "../../lib/model/hooks.ts";
import { PassOnButton } from "../passing-on/pass-on-button.tsx";
import { CorrectionMark } from "./correction-mark.tsx";

type PullQuoteProps = { article: Article; quote: Quote; number: number };

export function PullQuote({ article, quote, number }: PullQuoteProps) {
	const say = messagesFor(article.lang);
	const total = article.pullQuotes.length;
	const correction = findCorrection(article, quoteId(quote.id));
	return (
		<aside
			id={quoteId(quote.id)}
			className="pull-quote"
			aria-label={say("quote.label", { number, total })}
			{...{ [PULL_QUOTE_ATTRIBUTE]: "" }}
		>
			<p>{quote.text}</p>
			<a className="link-check" href={`#${passageId(quote.id)}`}>
				{say("quote.inText")}
			</a>
			{!article.isDraft && (
				<PassOnButton
					popover={passOnId(quoteId(quote.id))}
					label={say("share.quote", { number })}
					lang={article.lang}
				/>
			)}
			{correction !== undefined && (
				<CorrectionMark note={correction} lang={article.lang} />
			)}
		</aside>
	);
}
