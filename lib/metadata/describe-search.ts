// What the head of /search/ says. Whatever is asked there, the page is one: its canonical address has no question.
import type { Metadata } from "next";
import { messagesFor } from "../messages/messages-for.ts";
import { SEARCH_PATH } from "../model/address.ts";
import type { Site } from "../model/site.ts";
import { describePage } from "./describe-page.ts";

export function describeSearch(site: Site): Metadata {
	const say = messagesFor(site.lang);
	return describePage(site, {
		title: say("search.title"),
		description: say("search.describe", { site: site.name }),
		path: SEARCH_PATH,
	});
}
