// A pull quote: an aside that says it repeats the text, with the way to its place there.
import type { PullQuote as Quote } from "../../lib/model/article.ts";
import {
	PULL_QUOTE_ATTRIBUTE,
	passageId,
	quoteId,
} from "../../lib/model/hooks.ts";

type PullQuoteProps = { quote: Quote; number: number; total: number };

export function PullQuote({ quote, number, total }: PullQuoteProps) {
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
		</aside>
	);
}
