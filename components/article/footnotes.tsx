// The footnotes of an article, below its text, each with the way back to where it is called.
import { Fragment } from "react";
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Article } from "../../lib/model/article.ts";
import { findCorrection } from "../../lib/model/find-correction.ts";
import { CorrectionMark } from "./correction-mark.tsx";
import { Markup } from "./markup.tsx";

const TITLE_ID = "footnotes-title";

export function Footnotes({ article }: { article: Article }) {
	const { footnotes, lang } = article;
	if (footnotes.length === 0) return null;
	const say = messagesFor(lang);
	return (
		<section className="footnotes set-label" aria-labelledby={TITLE_ID}>
			<h2 id={TITLE_ID} className="font-semibold">
				{say("footnotes.title")}
			</h2>
			<ol>
				{footnotes.map(({ id, number, html, marks }) => (
					<li id={id} key={id}>
						<Markup html={html} />{" "}
						{marks.map((mark) => (
							<Fragment key={mark}>
								<a
									className="footnote-back"
									href={`#${mark}`}
									aria-label={say("footnotes.back", { number })}
								>
									{say("figure.inText")}
								</a>{" "}
							</Fragment>
						))}
						<Corrected article={article} id={id} />
					</li>
				))}
			</ol>
		</section>
	);
}

function Corrected({ article, id }: { article: Article; id: string }) {
	const note = findCorrection(article, id);
	return (
		note !== undefined && <CorrectionMark note={note} lang={article.lang} />
	);
}
