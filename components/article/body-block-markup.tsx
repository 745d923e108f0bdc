// A block of the body with the way to its own address in it.
import { Children, cloneElement, isValidElement, type ReactNode } from "react";
import type { BodyBlock } from "../../lib/model/article.ts";
import { parseBodyHtml } from "./parse-body-html.tsx";
import { Permalink } from "./permalink.tsx";

/** Lists, tables and the like take no link inside; they keep their id. */
export function BodyBlockMarkup({
	block,
	lang,
}: {
	block: BodyBlock;
	lang: string;
}) {
	const { id, kind, html } = block;
	const element = parseBodyHtml(html, lang);
	if (kind === "other" || !isValidElement<{ children?: ReactNode }>(element))
		return <>{element}</>;
	return cloneElement(
		element,
		{},
		...Children.toArray(element.props.children),
		<Permalink id={id} to={kind} lang={lang} key="permalink" />,
	);
}
