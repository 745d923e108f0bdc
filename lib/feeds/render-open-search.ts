// A site → how browsers search it from their own field: OpenSearch 1.1, https://github.com/dewitt/opensearch.
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { messagesFor } from "../messages/messages-for.ts";
import { absoluteUrl, SEARCH_PATH } from "../model/address.ts";
import type { Site } from "../model/site.ts";
import { cutAtWord } from "../text/cut-at-word.ts";

const NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
/** Characters that the specification allows. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;
/** " …" */
const ELLIPSIS = 2;

export function renderOpenSearch({ name, url, lang }: Site): string {
	const address = absoluteUrl(url, SEARCH_PATH);
	const description = messagesFor(lang)("search.describe", { site: name });
	const root = x("OpenSearchDescription", { xmlns: NAMESPACE }, [
		x("ShortName", shorten(name, LONGEST_NAME)),
		x("Description", shorten(description, LONGEST_DESCRIPTION)),
		x("InputEncoding", "UTF-8"),
		x("Language", lang),
		x("Image", { width: 16, height: 16, type: "image/svg+xml" }, [
			{ type: "text", value: absoluteUrl(url, "/favicon.svg") },
		]),
		x("Url", {
			type: "text/html",
			method: "get",
			template: `${address}?q={searchTerms}`,
		}),
	]);
	return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}

function shorten(text: string, most: number): string {
	return text.length <= most ? text : cutAtWord(text, most - ELLIPSIS);
}
