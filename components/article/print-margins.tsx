// What stands in the margins of the printed page: running head, address, page x of y.

import { absoluteUrl, articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { cssString } from "../../lib/text/css-string.ts";
import { textDirection } from "../../lib/text/text-direction.ts";

type PrintMarginsProps = {
	article: Article;
	siteName: string;
	siteUrl: string;
};

export function PrintMargins({
	article,
	siteName,
	siteUrl,
}: PrintMarginsProps) {
	const address = absoluteUrl(siteUrl, articlePath(article.slug)).replace(
		/^https?:\/\//,
		"",
	);
	const face = "font:7.5pt var(--face-label)";
	const isFromRight = textDirection(article.lang) === "rtl";
	const [start, end] = isFromRight ? ["right", "left"] : ["left", "right"];
	const rules = `@media print{@page{@top-${start}{content:${cssString(siteName)};${face}}@top-${end}{content:${cssString(article.headline)};${face}}@bottom-${start}{content:${cssString(isFromRight ? isolate(address) : address)};${face};white-space:nowrap}@bottom-${end}{content:counter(page) " / " counter(pages);${face}}}@page:first{@top-left{content:none}@top-right{content:none}}}`;
	return <style dangerouslySetInnerHTML={{ __html: rules }} />;
}

/** An address runs from the left, whatever is around it: a margin box takes no element that would say so. */
function isolate(address: string): string {
	return `\u2066${address}\u2069`;
}
