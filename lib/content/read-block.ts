// A top-level node of a body → what the record knows it again by.
import type { RootContent } from "mdast";
import { imageOf } from "../markdown/image-block.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Block } from "../record/match-blocks.ts";
import { kindOf } from "./assemble-body.ts";

/** An image has no plain text, so that claims and pull quotes are looked for in the article's own words alone. */
export function readBlock(node: RootContent): Block {
	const image = imageOf(node);
	return {
		kind: kindOf(node),
		text: plainText(node),
		...(image !== undefined && { image }),
	};
}
