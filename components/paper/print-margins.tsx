// What stands in the margins of a printed page: running head, address, page x of y.
import { absoluteUrl } from "../../lib/model/address.ts";
import type { Site } from "../../lib/model/site.ts";
import { cssString } from "../../lib/text/css-string.ts";
import { textDirection } from "../../lib/text/text-direction.ts";

type PrintMarginsProps = {
	site: Pick<Site, "name" | "url">;
	headline: string;
	lang: string;
	/** The page's own path. */
	path: string;
};

export function PrintMargins({
	site,
	headline,
	lang,
	path,
}: PrintMarginsProps) {
	const address = absoluteUrl(site.url, path).replace(/^https?:\/\//, "");
	const face = "font:7.5pt var(--face-label)";
	const isFromRight = textDirection(lang) === "rtl";
	const [start, end] = isFromRight ? ["right", "left"] : ["left", "right"];
	const rules = `@media print{@page{@top-${start}{content:${cssString(site.name)};${face}}@top-${end}{content:${cssString(headline)};${face}}@bottom-${start}{content:${cssString(isFromRight ? isolate(address) : address)};${face};white-space:nowrap}@bottom-${end}{content:counter(page) " / " counter(pages);${face}}}@page:first{@top-left{content:none}@top-right{content:none}}}`;
	return <style dangerouslySetInnerHTML={{ __html: rules }} />;
}

/** An address runs from the left, whatever is around it: a margin box takes no element that would say so. */
function isolate(address: string): string {
	return `\u2066${address}\u2069`;
}
