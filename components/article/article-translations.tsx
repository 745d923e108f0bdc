// The ways to the same text in other languages, each named in itself.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { languageName } from "../../lib/text/language-name.ts";
import { textSetting } from "../../lib/text/text-setting.ts";

type ArticleTranslationsProps = {
	translations: readonly Article[];
	/** Of the words around them. */
	lang: string;
};

/** Nothing where there are none. */
export function ArticleTranslations({
	translations,
	lang,
}: ArticleTranslationsProps) {
	if (translations.length === 0) return null;
	const say = messagesFor(lang);
	return (
		<p className="set-label set-ways gap-x-3 text-soft print:hidden">
			<span>{say("article.alsoIn")}</span>
			{translations.map(({ slug, lang: other }) => {
				const { dir } = textSetting(other, { within: say.lang });
				return (
					<a
						href={articlePath(slug)}
						hrefLang={other}
						lang={other}
						dir={dir}
						key={slug}
					>
						{languageName(other)}
					</a>
				);
			})}
		</p>
	);
}
