// Sections, topics or authors by name, each with its number of articles.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { formatCount } from "../../lib/text/format-count.ts";

type CollectionNamesProps = {
	/** Of the page. */
	lang: string;
	collections: readonly {
		readonly name: string;
		readonly path: string;
		readonly count: number;
	}[];
};

export function CollectionNames({ lang, collections }: CollectionNamesProps) {
	const written = messagesFor(lang).lang;
	return (
		<ul className="text-base">
			{collections.map(({ name, path, count }) => (
				<li className="break-inside-avoid py-1" key={path}>
					<a className="link-quiet" href={path}>
						<bdi>{name}</bdi>
					</a>{" "}
					<span className="set-label text-soft">
						{formatCount(count, written)}
					</span>
				</li>
			))}
		</ul>
	);
}
