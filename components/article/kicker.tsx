// The line above a headline: section and kind of article; a draft says so.
import type { ArticleKind } from "../../lib/model/article.ts";

const KIND_WORDS: Readonly<Record<ArticleKind, string>> = {
	news: "News",
	analysis: "Analysis",
	opinion: "Opinion",
	imported: "Imported text",
};

type KickerProps = { section: string; kind: ArticleKind; isDraft?: boolean };

export function Kicker({ section, kind, isDraft = false }: KickerProps) {
	return (
		<p className="set-label mb-1 flex gap-x-3">
			<span className="font-semibold">{section}</span>
			<span className="border-l border-line pl-3 text-soft">
				{KIND_WORDS[kind]}
			</span>
			{isDraft && (
				<strong className="font-semibold text-correction">
					Draft, not published
				</strong>
			)}
		</p>
	);
}
