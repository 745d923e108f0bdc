// The footnotes of an article, below its text, each with the way back to where it is called.
import { Fragment } from "react";
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Article } from "../../lib/model/article.ts";
import { findCorrection } from "../../lib/model/find-correction.ts";
import { footnoteWays } from "../../lib/model/footnote-ways.ts";
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
						<WaysBack number={number} marks={marks} lang={lang} />
						<Corrected article={article} id={id} />
					</li>
				))}
			</ol>
		</section>
	);
}

type WaysBackProps = {
	number: number;
	marks: readonly string[];
	lang: string;
};

/** Where a note is called from several places, each way has a letter of its own. */
function WaysBack({ number, marks, lang }: WaysBackProps) {
	const say = messagesFor(lang);
	const ways = footnoteWays(number, marks, lang);
	return (
		<>
			{ways.length > 1 && `${say("figure.inText")} `}
			{ways.map(({ mark, words, name }) => (
				<Fragment key={mark}>
					<a className="footnote-back" href={`#${mark}`} aria-label={name}>
						{words}
					</a>{" "}
				</Fragment>
			))}
		</>
	);
}

function Corrected({ article, id }: { article: Article; id: string }) {
	const note = findCorrection(article, id);
	return (
		note !== undefined && <CorrectionMark note={note} lang={article.lang} />
	);
}
