// What the front page has no room to tell: by section, headlines alone.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	ARCHIVE_PATH,
	articlePath,
	collectionPath,
} from "../../lib/model/address.ts";
import type { FrontLayout } from "../../lib/model/front/lay-out-front.ts";
import { textSetting } from "../../lib/text/text-setting.ts";

type FrontSectionsProps = { sections: FrontLayout["sections"]; lang: string };

export function FrontSections({ sections, lang }: FrontSectionsProps) {
	if (sections.length === 0) return null;
	return (
		<>
			<div className="front-sections">
				{sections.map(({ slug, name, members }) => (
					<section aria-labelledby={`section-${slug}`} key={slug}>
						<h2 id={`section-${slug}`} className="set-label pb-2 font-semibold">
							<a className="link-quiet" href={collectionPath("section", slug)}>
								{name}
							</a>
						</h2>
						<ul>
							{members.map((article) => (
								<li
									{...textSetting(article.lang, {
										within: lang,
										className:
											"border-t border-line py-2 text-base text-pretty",
									})}
									key={article.slug}
								>
									<a className="link-quiet" href={articlePath(article.slug)}>
										{article.headline}
									</a>
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
			<p className="set-label mt-4">
				<a href={ARCHIVE_PATH}>{messagesFor(lang)("front.archive")}</a>
			</p>
		</>
	);
}
