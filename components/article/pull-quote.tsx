// A pull quote: an aside that says it repeats the text, with the way to its place there.
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
	const total = article.pullQuotes.length;
	const correction = findCorrection(article, quoteId(quote.id));
	return (
		<aside
			id={quoteId(quote.id)}
			className="pull-quote"
			aria-label={`Pull quote ${number} of ${total}, repeated from the text`}
			{...{ [PULL_QUOTE_ATTRIBUTE]: "" }}
		>
			<p>{quote.text}</p>
			<a className="link-check" href={`#${passageId(quote.id)}`}>
				Where it stands in the text
			</a>
			{!article.isDraft && (
				<PassOnButton
					popover={passOnId(quoteId(quote.id))}
					what={`pull quote ${number}`}
				/>
			)}
			{correction !== undefined && (
				<CorrectionMark note={correction} lang={article.lang} />
			)}
		</aside>
	);
}
