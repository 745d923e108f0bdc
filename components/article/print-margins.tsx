// What stands in the margins of the printed page: running head, address, page x of y.
import { absoluteUrl, articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { cssString } from "../../lib/text/css-string.ts";

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
	const rules = `@media print{@page{@top-left{content:${cssString(siteName)};${face}}@top-right{content:${cssString(article.headline)};${face}}@bottom-left{content:${cssString(address)};${face};white-space:nowrap}@bottom-right{content:counter(page) " / " counter(pages);${face}}}@page:first{@top-left{content:none}@top-right{content:none}}}`;
	return <style dangerouslySetInnerHTML={{ __html: rules }} />;
}
