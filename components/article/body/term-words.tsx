// Words of the text that the glossary explains, with the button that does so.
import {
	Children,
	cloneElement,
	type ReactElement,
	type ReactNode,
} from "react";
import { termId } from "../../../lib/model/hooks.ts";
import { TermButton } from "../../glossary/term-button.tsx";
import { textOf } from "./text-of.ts";

type Words = ReactElement<{ id?: string; children?: ReactNode }>;
type TermWordsProps = { words: Words; lang: string };

export function TermWords({ words, lang }: TermWordsProps) {
	const { id = "", children } = words.props;
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
