// Sanitised HTML of a block → React elements, with the controls that only a page has: buttons that explain terms.
import parse from "html-react-parser";
import { Children, cloneElement, isValidElement, type ReactNode } from "react";
import { TERM_CLASS, termId } from "../../lib/model/hooks.ts";
import { TermButton } from "../glossary/term-button.tsx";

type Props = { className?: string; id?: string; children?: ReactNode };

const isElement = isValidElement<Props>;

/** Parses a block of a text in `lang`; what it gives is one element for one block. */
export function parseBodyHtml(html: string, lang: string) {
	return parse(html, {
		transform: (node) => {
			if (!isElement(node)) return typeof node === "string" ? node : null;
			return node.props.className === TERM_CLASS
				? withButton(node.props, node, lang)
				: node;
		},
	});
}

function withButton(
	{ id = "", children }: Props,
	words: Parameters<typeof cloneElement>[0],
	lang: string,
) {
	return cloneElement(
		words,
		{},
		...Children.toArray(children),
		<TermButton
			id={id.slice(termId("").length)}
			words={textOf(children)}
			lang={lang}
			key="explain"
		/>,
	);
}

function textOf(node: ReactNode): string {
	return Children.toArray(node)
		.map((child) =>
			isElement(child) ? textOf(child.props.children) : String(child),
		)
		.join("");
}
