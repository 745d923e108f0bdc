// Every term of the glossary: what it means, who says so, and where articles explain it.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	articlePath,
	GLOSSARY_SLUG,
	pagePath,
} from "../../lib/model/address.ts";
import type { GlossaryTerm } from "../../lib/model/article.ts";
import { termId } from "../../lib/model/hooks.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "../site/frame.tsx";

export function GlossaryPage({ site }: { site: Site }) {
	const say = messagesFor(site.lang);
	return (
		<Frame
			site={site}
			printed={{
				headline: say("glossary.title"),
				path: pagePath(GLOSSARY_SLUG),
			}}
		>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline">{say("glossary.title")}</h1>
				<p className="set-dek mt-5 mb-8 text-soft">{say("glossary.dek")}</p>
				<dl>
					{site.glossary.map((term) => (
						<Entry site={site} term={term} key={term.id} />
					))}
				</dl>
			</div>
		</Frame>
	);
}

type EntryProps = { site: Site; term: GlossaryTerm };

function Entry({ site, term: { id, term, says, source } }: EntryProps) {
	const say = messagesFor(site.lang);
	const users = site.articles.filter(({ terms }) =>
		terms.some((used) => used.id === id),
	);
	return (
		<div className="glossary-entry border-t border-line py-4" id={id}>
			<dt className="set-title">
				<a className="link-quiet" href={`#${id}`}>
					{term}
				</a>
			</dt>
			<dd className="mt-1 text-pretty">{says}</dd>
			<dd className="set-label mt-2 text-soft">
				{say("glossary.source", { name: source.name })}
				{say("list.comma")}
				{source.url === undefined ? (
					source.what
				) : (
					<a href={source.url}>{source.what}</a>
				)}
			</dd>
			{users.length > 0 && (
				<dd className="set-label mt-1 text-soft">
					{say("glossary.explainedIn")}{" "}
					{users.map(({ slug, headline }, index) => (
						<span key={slug}>
							{index > 0 && say("list.semicolon")}
							<a href={`${articlePath(slug)}#${termId(id)}`}>{headline}</a>
						</span>
					))}
				</dd>
			)}
		</div>
	);
}
