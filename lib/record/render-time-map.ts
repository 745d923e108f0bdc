// The editions of an article → a TimeMap: RFC 7089, section 5, in the link format of RFC 6690.
import {
	absoluteUrl,
	articlePath,
	editionPath,
	timeMapPath,
} from "../model/address.ts";
import type { Edition } from "../model/site.ts";

/** Renders every edition as a memento of the article; days are told as their first instant, which is all that the record knows. */
export function renderTimeMap(
	editions: readonly Edition[],
	siteUrl: string,
): string {
	const [first] = editions;
	if (first === undefined) return "";
	const { slug } = first.article;
	const link = (path: string) => `<${absoluteUrl(siteUrl, path)}>`;
	const mementos = editions.map(({ article, on }, index) => {
		const ends = [
			...(index === 0 ? ["first"] : []),
			...(index === editions.length - 1 ? ["last"] : []),
		];
		const relation = [...ends, "memento"].join(" ");
		return `${link(editionPath(slug, article.edition))}; rel="${relation}"; datetime="${new Date(on).toUTCString()}"`;
	});
	return `${[
		`${link(articlePath(slug))}; rel="original"`,
		`${link(timeMapPath(slug))}; rel="self"; type="application/link-format"`,
		...mementos,
	].join(",\n")}\n`;
}
