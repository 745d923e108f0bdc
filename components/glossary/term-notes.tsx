// What explains the terms of an article: popovers on a screen, notes on paper. They stand after the article: reading modes would take them for its text.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { GLOSSARY_SLUG, pagePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { explanationId } from "../../lib/model/hooks.ts";

export function TermNotes({ article: { terms, lang } }: { article: Article }) {
	if (terms.length === 0) return null;
	const say = messagesFor(lang);
	return (
		<div className="term-notes set-label">
			{terms.map(({ id, term, says, source }) => (
				<p popover="auto" id={explanationId(id)} className="popover" key={id}>
					{...say.woven("glossary.says", {
						term,
						says,
						name: (words) => <b>{...words}</b>,
					})}{" "}
					<a href={`${pagePath(GLOSSARY_SLUG)}#${id}`}>
						{say("glossary.source", { name: source.name })}
					</a>
				</p>
			))}
		</div>
	);
}
