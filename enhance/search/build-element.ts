// Name, classes and content → an element.

export function buildElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	if (className !== "") element.className = className;
	element.append(...content);
	return element;
}

export function buildLink(
	href: string,
	className: string,
	...content: (Node | string)[]
): HTMLAnchorElement {
	const link = buildElement("a", className, ...content);
	link.href = href;
	return link;
}
