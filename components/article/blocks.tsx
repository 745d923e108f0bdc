// Blocks of sanitised HTML, as lib/content made them.
import type { BodyBlock } from "../../lib/model/article.ts";

export function Blocks({ blocks }: { blocks: readonly BodyBlock[] }) {
	const html = blocks.map((block) => block.html).join("\n");
	return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
