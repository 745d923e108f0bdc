// For editors, in development alone: stands for an article that has Problems, says which, and shows its text as far as it goes.
import type { Problem } from "../../lib/model/problem.ts";
import type { Site, UnfinishedArticle } from "../../lib/model/site.ts";
import { BodyBlockMarkup } from "../article/body-block-markup.tsx";
import { Frame } from "./frame.tsx";
import { ProblemsList } from "./problems-list.tsx";

type FaultyPageProps = {
	site: Site;
	problems: readonly Problem[];
	/** Absent where not even the text can be read. */
	unfinished: UnfinishedArticle | undefined;
};

export function FaultyPage({ site, problems, unfinished }: FaultyPageProps) {
	return (
		<Frame site={site} lang={unfinished?.lang ?? site.lang}>
			<article className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline set-headline-long">
					{unfinished === undefined
						? "This article can’t be shown yet"
						: (unfinished.headline ?? "This article has no headline yet")}
				</h1>
				<div className="my-5 text-base" lang="en" dir="ltr">
					<ProblemsList problems={problems} />
				</div>
				{unfinished !== undefined && (
					<div className="body">
						{unfinished.body.map((block) => (
							<BodyBlockMarkup
								block={block}
								lang={unfinished.lang}
								isLead={false}
								isEarly
								key={block.id}
							/>
						))}
					</div>
				)}
			</article>
		</Frame>
	);
}
