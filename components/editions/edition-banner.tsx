// Above an edition that isn't shown under the article's own address: which it is, and the way to the current one.
import { articlePath, changesPath } from "../../lib/model/address.ts";
import type { Edition } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";

export function EditionBanner({ edition }: { edition: Edition }) {
	const { article, on, isCurrent } = edition;
	const { slug, lang } = article;
	return (
		<p className="edition-banner set-label pt-6">
			<strong className="font-semibold">
				Edition {article.edition}, published on {formatDate(on, lang)}
			</strong>
			{isCurrent ? ". It is the current one." : ". It isn’t current any more."}{" "}
			<a href={articlePath(slug)}>Go to the current edition</a>
			{article.edition > 1 && (
				<>
					{" · "}
					<a href={changesPath(slug, article.edition)}>What it changed</a>
				</>
			)}
		</p>
	);
}
