// An article → what of it can be passed on by a control of its own: the whole, each figure, each pull quote.
import { messagesFor } from "../messages/messages-for.ts";
import { absoluteUrl, articlePath, figurePath, quotePath } from "./address.ts";
import type { Article } from "./article.ts";
import { passOnId } from "./hooks.ts";

export type PassOn = {
	/** Id of the popover that shows the address. */
	readonly id: string;
	/** The name of its popover and of the control that opens it: "Share this article". */
	readonly label: string;
	/** Absolute address. */
	readonly address: string;
	/** For the subject of a letter and the title of a share sheet. */
	readonly title: string;
	/** The words that are copied with the address; none for the whole article. */
	readonly text?: string;
};

/** The whole article first, then its figures, then its pull quotes. */
export function passOnOf(article: Article, siteUrl: string): PassOn[] {
	const { slug, headline: title, figures, pullQuotes, lang } = article;
	const say = messagesFor(lang);
	const addressOf = (path: string) => absoluteUrl(siteUrl, path);
	return [
		{
			id: passOnId("article"),
			label: say("share.article"),
			address: addressOf(articlePath(slug)),
			title,
		},
		...figures.map(({ id, label, value }) => ({
			id: passOnId(`figure-${id}`),
			label: say("share.figure", { value: value.shown }),
			address: addressOf(figurePath(slug, id)),
			title,
			text: say("labelled", { label, value: value.shown }),
		})),
		...pullQuotes.map(({ id, text }, index) => ({
			id: passOnId(`quote-${id}`),
			label: say("share.quote", { number: index + 1 }),
			address: addressOf(quotePath(slug, id)),
			title,
			text,
		})),
	];
}

/** A letter that carries an address on; to somebody, where `to` is given. */
export function mailAddress(
	{ title, address, text }: Pick<PassOn, "title" | "address" | "text">,
	to = "",
): string {
	const body = text === undefined ? address : `${text}\n${address}`;
	return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
