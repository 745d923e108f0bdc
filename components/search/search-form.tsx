// What is looked for, where and in which order. Shown once a script can answer.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { SEARCH_PATH } from "../../lib/model/address.ts";
import { SCRIPTED_CLASS } from "../../lib/model/hooks.ts";
import { findCollections } from "../../lib/model/listing/collections.ts";
import type { Site } from "../../lib/model/site.ts";
import { type Choice, ChoiceList } from "../listing/choice-list.tsx";

export function SearchForm({ site }: { site: Site }) {
	const say = messagesFor(site.lang);
	const sections = findCollections(site.articles, "section").map(
		({ slug, name }): Choice => [slug, name],
	);
	const years = site.articles.map(({ publishedOn }) => publishedOn.slice(0, 4));
	return (
		<search className={SCRIPTED_CLASS}>
			<form className="search-form" action={SEARCH_PATH} method="get">
				<label className="set-label" htmlFor="search-text">
					{say("search.label")}
				</label>
				<div className="search-line">
					<input
						id="search-text"
						type="search"
						name="q"
						autoComplete="off"
						enterKeyHint="search"
						spellCheck="false"
					/>
					<button className="set-label" type="submit">
						{say("search.button")}
					</button>
				</div>
				<div className="list-tools set-label">
					<ChoiceList
						name="section"
						label={say("search.section")}
						choices={[["", say("search.allSections")], ...sections]}
					/>
					<ChoiceList
						name="year"
						label={say("search.year")}
						choices={[
							["", say("search.allYears")],
							...[...new Set(years)].map((year): Choice => [year, year]),
						]}
					/>
					<ChoiceList
						name="order"
						label={say("figuresIndex.order")}
						choices={[
							["relevance", say("search.relevance")],
							["newest", say("figuresIndex.newestFirst")],
							["oldest", say("figuresIndex.oldestFirst")],
						]}
					/>
				</div>
			</form>
		</search>
	);
}
