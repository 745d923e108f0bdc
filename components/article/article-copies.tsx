// The copies of an article that readers can keep, each with its kind and size.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { type Copy, describeCopy } from "../../lib/model/copy.ts";
import { KEEP_ATTRIBUTE } from "../../lib/model/hooks.ts";

type ArticleCopiesProps = { copies: readonly Copy[]; lang: string };

/** Nothing where there are none. */
export function ArticleCopies({ copies, lang }: ArticleCopiesProps) {
	if (copies.length === 0) return null;
	const say = messagesFor(lang);
	return (
		<ul className="set-ways gap-x-5" {...{ [KEEP_ATTRIBUTE]: "" }}>
			{copies.map((copy) => {
				const { name, size } = describeCopy(copy, lang);
				return (
					<li key={copy.kind}>
						<a href={copy.path} download={true}>
							<bdi>{name}</bdi>
						</a>
						{say("list.comma")}
						<span className="whitespace-nowrap">{size}</span>
					</li>
				);
			})}
		</ul>
	);
}
