// For editors, in development alone: stands for an article that can't be shown yet, and says why.
import type { Problem } from "../../lib/model/problem.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "./frame.tsx";
import { ProblemsList } from "./problems-list.tsx";

type FaultyPageProps = { site: Site; problems: readonly Problem[] };

export function FaultyPage({ site, problems }: FaultyPageProps) {
	return (
		<Frame site={site}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline set-headline-long">
					This article can’t be shown yet
				</h1>
				<div className="mt-5 text-base">
					<ProblemsList problems={problems} />
				</div>
			</div>
		</Frame>
	);
}
