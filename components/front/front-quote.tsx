// A pull quote of the lead article, which leads to its place there.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { PullQuote } from "../../lib/model/article.ts";
import { passageId } from "../../lib/model/hooks.ts";

export function FrontQuote({
	quote,
	href,
	lang,
}: {
	quote: PullQuote;
	href: string;
	lang: string;
}) {
	return (
		<div className="rule-thick pt-2">
			<p className="set-title">{quote.text}</p>
			<p className="set-label mt-2">
				<a className="link-check" href={`${href}#${passageId(quote.id)}`}>
					{messagesFor(lang)("quote.inArticle")}
				</a>
			</p>
		</div>
	);
}
