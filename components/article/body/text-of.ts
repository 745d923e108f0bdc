// React nodes made of sanitised HTML → their words.
import { Children, isValidElement, type ReactNode } from "react";

const hasChildren = isValidElement<{ children?: ReactNode }>;

/** The text of a node and of all that is in it. */
export function textOf(node: ReactNode): string {
	return Children.toArray(node)
		.map((child) =>
			hasChildren(child) ? textOf(child.props.children) : String(child),
		)
		.join("");
}
