// The article's column: every block a child of one element, which reading modes look for, with figures and pull quotes between.
import type { Article } from "../../lib/model/article.ts";
import { FIGURES_ID, quoteId } from "../../lib/model/hooks.ts";
import {
	type BodyPart,
	findLead,
	layOutBody,
} from "../../lib/model/lay-out-body.ts";
import { FiguresBox } from "../figures/figures-box.tsx";
import { BodyBlockMarkup } from "./body-block-markup.tsx";
import { CorrectionMark } from "./correction-mark.tsx";
import { FormerPartNote } from "./former-part-note.tsx";
import { PullQuote } from "./pull-quote.tsx";

/** On a large screen the lead and what follows it stand under the headline. */
const EARLY_BLOCKS = 2;

export function ArticleBody({ article }: { article: Article }) {
	return (
		<div className="body">
			{layOutBody(article).map((part) => (
				<Part article={article} part={part} key={keyOf(part)} />
			))}
		</div>
	);
}

function Part({ article, part }: { article: Article; part: BodyPart }) {
	if (part.kind === "block")
		return (
			<BodyBlockMarkup
				block={part.block}
				lang={article.lang}
				isLead={part.block === findLead(article)}
				isEarly={article.body.indexOf(part.block) < EARLY_BLOCKS}
			/>
		);
	if (part.kind === "former part")
		return <FormerPartNote article={article} part={part.part} />;
	if (part.kind === "correction")
		return (
			<p className="set-label mt-1">
				<CorrectionMark note={part.note} lang={article.lang} />
			</p>
		);
	if (part.kind === "figures")
		return <FiguresBox id={FIGURES_ID} article={article} />;
	return (
		<PullQuote article={article} quote={part.pullQuote} number={part.number} />
	);
}

function keyOf(part: BodyPart): string {
	switch (part.kind) {
		case "block":
			return part.block.id;
		case "former part":
			return part.part.id;
		case "correction":
			return `corrected-${part.note.edition}-${part.note.touches.join()}`;
		case "figures":
			return FIGURES_ID;
		case "pull quote":
			return quoteId(part.pullQuote.id);
	}
}
