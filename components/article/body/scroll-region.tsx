// What may be wider than the column scrolls by itself, by keyboard too, under a name of its own: a table by its columns.
import {
	Children,
	isValidElement,
	type ReactElement,
	type ReactNode,
} from "react";
import { messagesFor } from "../../../lib/messages/messages-for.ts";
import { formatNames } from "../../../lib/text/format-names.ts";
import { textOf } from "./text-of.ts";

type Content = ReactElement<{ children?: ReactNode }>;
type ScrollRegionProps = { content: Content; lang: string };

export function ScrollRegion({ content, lang }: ScrollRegionProps) {
	const say = messagesFor(lang);
	const name =
		content.type === "table"
			? say("body.table", { columns: formatNames(columnsOf(content), lang) })
			: say("body.code");
	return (
		<div className="scroll-region" {...focusable(name)}>
			{content}
		</div>
	);
}

/** A group and no landmark, for an article may have many. Without the tab stop Safari’s keyboard users couldn’t scroll it. */
function focusable(name: string) {
	return { role: "group", "aria-label": name, tabIndex: 0 };
}

const hasChildren = isValidElement<{ children?: ReactNode }>;

function columnsOf(node: ReactNode): string[] {
	return Children.toArray(node).flatMap((child) => {
		if (!hasChildren(child)) return [];
		if (child.type === "th") return [textOf(child)];
		return columnsOf(child.props.children);
	});
}
