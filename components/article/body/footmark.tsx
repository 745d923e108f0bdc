// The number of a footnote in the text, with a name for those who don't see where it stands.
import {
	type AriaAttributes,
	Children,
	cloneElement,
	isValidElement,
	type ReactElement,
	type ReactNode,
} from "react";
import { messagesFor } from "../../../lib/messages/messages-for.ts";
import { textOf } from "./text-of.ts";

type AriaRole = { role?: string };
type Mark = ReactElement<{ children?: ReactNode }>;
type FootmarkProps = { mark: Mark; lang: string };

export function Footmark({ mark, lang }: FootmarkProps) {
	const number = textOf(mark.props.children);
	const [link] = Children.toArray(mark.props.children);
	if (!isValidElement<AriaAttributes & AriaRole>(link)) return mark;
	const name = messagesFor(lang)("footnotes.mark", { number });
	return cloneElement(
		mark,
		{},
		cloneElement(link, { role: "doc-noteref", "aria-label": name }),
	);
}
