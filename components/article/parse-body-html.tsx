// Sanitised HTML of a block → React elements, with what only a page has: buttons that explain terms, names of footnotes' marks, regions that scroll.
import parse from "html-react-parser";
import {
	cloneElement,
	isValidElement,
	type ReactElement,
	type ReactNode,
} from "react";
import { FOOTMARK_CLASS, TERM_CLASS } from "../../lib/model/hooks.ts";
import { Footmark } from "./body/footmark.tsx";
import { ScrollRegion } from "./body/scroll-region.tsx";
import { TermWords } from "./body/term-words.tsx";

type Props = {
	className?: string;
	/** What HTML gave up, and markdown's tables still have. */
	align?: string | undefined;
	children?: ReactNode;
};

const isElement = isValidElement<Props>;

/** Parses a block of a text in `lang`; what it gives is one element for one block. */
export function parseBodyHtml(html: string, lang: string) {
	return parse(html, {
		transform: (node) => {
			if (!isElement(node)) return typeof node === "string" ? node : null;
			return dress(node, lang);
		},
	});
}

function dress(node: ReactElement<Props>, lang: string): ReactElement {
	const { className, align } = node.props;
	if (className === TERM_CLASS)
		return <TermWords key={node.key} words={node} lang={lang} />;
	if (className === FOOTMARK_CLASS)
		return <Footmark key={node.key} mark={node} lang={lang} />;
	if (node.type === "table" || node.type === "pre")
		return <ScrollRegion key={node.key} content={node} lang={lang} />;
	if (align !== undefined)
		return cloneElement(node, { align: undefined, className: `to-${align}` });
	return node;
}
