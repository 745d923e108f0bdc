// A block of the body with the way to its own address in it.
import { Children, cloneElement, isValidElement, type ReactNode } from "react";
import type { BodyBlock } from "../../lib/model/article.ts";
import { ImageBlock } from "./image-block.tsx";
import { parseBodyHtml } from "./parse-body-html.tsx";
import { Permalink } from "./permalink.tsx";

type Props = { children?: ReactNode; className?: string };

/** Of a paragraph of some four lines on paper, in letters of middling width. */
const SHORT_WIDTH = 230;
const WIDE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Paper keeps these whole: of a paragraph of four lines Chromium leaves the last alone at times, whatever `orphans` and `widows` say. */
function isShort(text: string): boolean {
	return text.length + (text.match(WIDE_LETTER)?.length ?? 0) < SHORT_WIDTH;
}

/** Lists, tables and the like take no link inside; they keep their id. */
export function BodyBlockMarkup({
	block,
	lang,
	isLead,
	isEarly,
}: {
	block: BodyBlock;
	lang: string;
	/** Whether the text starts with it, whatever stands above. */
	isLead: boolean;
	/** Whether it may stand on the first screen. */
	isEarly: boolean;
}) {
	const { id, kind, html, text, image } = block;
	if (kind === "image" && image !== undefined)
		return (
			<ImageBlock block={{ ...block, image }} lang={lang} isEarly={isEarly} />
		);
	const element = parseBodyHtml(html, lang);
	if (kind === "other" || kind === "image" || !isValidElement<Props>(element))
		return <>{element}</>;
	const className = kind === "paragraph" ? classOfParagraph(text, isLead) : "";
	return cloneElement(
		element,
		className === "" ? {} : { className },
		...Children.toArray(element.props.children),
		<Permalink id={id} to={kind} lang={lang} key="permalink" />,
	);
}

/** Paper sets the lead across the page. */
function classOfParagraph(text: string, isLead: boolean): string {
	return [
		...(isLead ? ["lead"] : []),
		...(isShort(text) ? ["short"] : []),
	].join(" ");
}
