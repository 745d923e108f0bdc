// Which figures are shown, and in which order. In the page from the start, so that the list stays where it is when the script comes.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { SCRIPTED_CLASS } from "../../lib/model/hooks.ts";
import { findCollections } from "../../lib/model/listing/collections.ts";
import type { Site } from "../../lib/model/site.ts";
import { ChoiceList } from "../listing/choice-list.tsx";

export function FiguresTools({ site }: { site: Site }) {
	const say = messagesFor(site.lang);
	const withFigures = site.articles.filter(({ figures }) => figures.length > 0);
	const topics = findCollections(withFigures, "topic");
	// Not a form: what one chooses is shown at once, and there is nothing to send.
	return (
		<search className={`list-tools set-label ${SCRIPTED_CLASS}`}>
			<ChoiceList
				name="topic"
				label={say("figuresIndex.topic")}
				choices={[
					["", say("figuresIndex.allTopics")],
					...topics.map(({ slug, name }) => [slug, name] as const),
				]}
			/>
			<ChoiceList
				name="order"
				label={say("figuresIndex.order")}
				choices={[
					["newest", say("figuresIndex.newestFirst")],
					["oldest", say("figuresIndex.oldestFirst")],
					["name", say("figuresIndex.byName")],
				]}
			/>
			<p role="status" />
		</search>
	);
}
