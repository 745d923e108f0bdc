// /search/: a form, and ways to look around. A script looks for what is typed; without one the ways are what there is.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { SEARCH_PATH } from "../../lib/model/address.ts";
import {
	SEARCH_ATTRIBUTE,
	SEARCH_WAYS_ATTRIBUTE,
} from "../../lib/model/hooks.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "../site/frame.tsx";
import { OpenSearchLink } from "../site/open-search-link.tsx";
import { SearchForm } from "./search-form.tsx";
import { SearchWays } from "./search-ways.tsx";
import { searchWords } from "./search-words.ts";

export function SearchPage({ site }: { site: Site }) {
	const say = messagesFor(site.lang);
	return (
		<Frame
			site={site}
			at={SEARCH_PATH}
			printed={{ headline: say("search.title"), path: SEARCH_PATH }}
		>
			<OpenSearchLink site={site} />
			<header className="pt-9 pb-5">
				<h1 className="set-headline">{say("search.title")}</h1>
				<p className="set-dek search-said search-unscripted mt-4 font-text">
					{say("search.needsScript")}
				</p>
				<SearchForm site={site} />
			</header>
			<div
				className="search-results"
				{...{ [SEARCH_ATTRIBUTE]: JSON.stringify(searchWords(site.lang)) }}
			/>
			<div {...{ [SEARCH_WAYS_ATTRIBUTE]: "" }}>
				<SearchWays site={site} />
			</div>
		</Frame>
	);
}
