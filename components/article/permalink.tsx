// The way to a part's own address: drawn in the margin when the part is pointed at, touched, focused or linked to.
import { messagesFor } from "../../lib/messages/messages-for.ts";

type PermalinkProps = {
	id: string;
	to: "paragraph" | "heading" | "image";
	lang: string;
};

/** Without words of its own, so that none get into the article's text. */
export function Permalink({ id, to, lang }: PermalinkProps) {
	return (
		<a
			className="permalink"
			href={`#${id}`}
			aria-label={messagesFor(lang)(`permalink.${to}`)}
		/>
	);
}
