// A page in another language than the site's: language, direction and letters go from the element around it to its root.
import type { Element } from "hast";
import { select } from "hast-util-select";
import { visit } from "unist-util-visit";
import { PAGE_SETTING_ATTRIBUTE } from "../../model/hooks.ts";
import type { HtmlFile } from "../html-file.ts";

/** Next renders one root for all pages, in the site's language; scroll bars and margins of paper follow the root. */
export function liftPageSetting({ tree }: HtmlFile): void {
	const root = select("html", tree);
	visit(tree, "element", (element, index, parent) => {
		if (!isSetting(element)) return;
		if (root === undefined || parent === undefined || index === undefined)
			return;
		const { lang, dir = "ltr", className } = element.properties;
		root.properties.lang = lang;
		root.properties.dir = dir;
		if (className !== undefined) root.properties.className = className;
		parent.children.splice(index, 1, ...element.children);
		return false;
	});
}

function isSetting({ properties }: Element): boolean {
	return Object.keys(properties).includes(NAME);
}

/** As hast names it: dataPageSetting. */
const NAME = PAGE_SETTING_ATTRIBUTE.replace(/-(\w)/g, (_, letter: string) =>
	letter.toUpperCase(),
);
