// The copies of an article that readers can keep, each with its kind and size.
import { type Copy, describeCopy } from "../../lib/model/copy.ts";

/** Nothing where there are none. */
export function ArticleCopies({ copies }: { copies: readonly Copy[] }) {
	if (copies.length === 0) return null;
	return (
		<ul className="flex flex-wrap gap-x-5">
			{copies.map((copy) => {
				const { name, size } = describeCopy(copy);
				return (
					<li key={copy.kind}>
						<a href={copy.path} download={true}>
							{name}
						</a>
						, <span className="whitespace-nowrap">{size}</span>
					</li>
				);
			})}
		</ul>
	);
}
