// Former addresses → the same with what the page under each tells, in the language of what it leads to.
import type { LeadingOn } from "../../export/attach/write-redirect-pages.ts";
import { messagesFor } from "../../messages/messages-for.ts";
import { articlePath } from "../../model/address.ts";
import type { Site } from "../../model/site.ts";

/** Of a withdrawn article it is told that it was withdrawn, of any other that it has another address. */
export function tellMoves({
	articles,
	withdrawn,
	formerAddresses,
	lang: siteLang,
}: Pick<
	Site,
	"articles" | "withdrawn" | "formerAddresses" | "lang"
>): LeadingOn[] {
	const titles = new Map(
		[
			...articles.map(({ slug, lang }) => {
				const say = messagesFor(lang, siteLang);
				return { slug, lang: say.lang, title: say("moved.title") };
			}),
			...withdrawn.map(({ slug, lang, headline }) => {
				const say = messagesFor(lang, siteLang);
				const title = say("withdrawn.pageTitle", { headline });
				return { slug, lang: say.lang, title };
			}),
		].map(({ slug, ...told }) => [articlePath(slug), told]),
	);
	return formerAddresses.map((former) => {
		const told = titles.get(former.to);
		if (told === undefined)
			throw new Error(`${former.from}: nothing stands at "${former.to}"`);
		return { ...former, ...told };
	});
}
