// A content folder and what its editor says → the record and editions, written; or why nothing was.
import { existsSync } from "node:fs";
import {
	loadManuscripts,
	type Manuscripts,
} from "../../content/published/load-manuscripts.ts";
import type { Article } from "../../model/article.ts";
import { newestFirst } from "../../model/listing/entries.ts";
import { listListings } from "../../model/listing/listing-addresses.ts";
import { renderProblem } from "../../model/problem.ts";
import { recordListings, recordPages } from "../../record/pages-record.ts";
import { findRenamed } from "../../record/publish/find-renamed.ts";
import { planPublication } from "../../record/publish/plan-publication.ts";
import { planWithdrawal } from "../../record/publish/plan-withdrawal.ts";
import type { Plan, PublishRequest } from "../../record/publish/publication.ts";
import { UNFINISHED_RENAME } from "../../record/read-records.ts";
import { PAGES_RECORD_PATH } from "../../record/record-paths.ts";
import { renderRecord } from "../../record/seal-record.ts";
import { countOf } from "../../text/count-of.ts";
import { CommandError } from "../terminal/command-error.ts";
import { buildInThreads } from "../threads/build-in-threads.ts";
import { findLateProblems } from "./find-late-problems.ts";
import { finishRenames } from "./finish-renames.ts";
import { refuseWhatIsLost } from "./refuse-what-is-lost.ts";
import { writePlan } from "./write-plan.ts";

export type PublishOrder = PublishRequest & {
	/** Withdraws the one article that is named, for this reason. */
	readonly withdraw?: string;
};

/** Publishes what differs from the record. Throws a CommandError, having written nothing, where that can't be done. */
export async function publishContent(
	contentFolder: string,
	order: PublishOrder,
): Promise<Plan["steps"]> {
	if (!existsSync(contentFolder))
		throw new CommandError(
			`There is no folder ${contentFolder}; name that of the content: --content DIR.`,
		);
	const manuscripts = await loadWhole(contentFolder);
	const plan = await makePlan(contentFolder, order, manuscripts);
	if ("refused" in plan) throw new CommandError(plan.refused);
	const whole = addPages(plan, manuscripts, order.on);
	const refusal = await refuseWhatIsLost(contentFolder, whole, manuscripts);
	if (refusal !== undefined) throw new CommandError(refusal);
	await writePlan(contentFolder, whole);
	return whole.steps;
}

/** Finishes first what an earlier command was stopped at. */
async function loadWhole(contentFolder: string): Promise<Manuscripts> {
	const load = () =>
		loadManuscripts(contentFolder, { build: buildInThreads() });
	const manuscripts = await load();
	if (!manuscripts.problems.some(({ rule }) => rule === UNFINISHED_RENAME))
		return manuscripts;
	await finishRenames(contentFolder);
	return load();
}

/** Pages and lists have no editions; what is new of them is recorded along with whatever is published. That an article stands in lists goes without saying. */
function addPages(
	{ steps, writes, keeps, removes }: Plan,
	manuscripts: Manuscripts,
	on: string,
): Plan {
	const { pages, pagesRecord } = manuscripts;
	const withPages = recordPages(pagesRecord, pages, on);
	const listings = listListings(entriesAfter(steps, manuscripts));
	const record = recordListings(withPages, listings, on);
	if (record === pagesRecord) return { steps, writes, keeps, removes };
	const isTold = withPages !== pagesRecord || steps.length === 0;
	return {
		steps: [...steps, ...(isTold ? [{ did: "recorded pages" as const }] : [])],
		writes: [
			// First, so that a record of an article without this one is a record that was lost, not a command that was stopped.
			{ path: PAGES_RECORD_PATH, text: renderRecord(record) },
			...writes,
		],
		keeps,
		removes,
	};
}

/** What lists hold once the plan is carried out: a withdrawn article keeps its place in them. */
function entriesAfter(
	steps: Plan["steps"],
	{ manuscripts, published }: Manuscripts,
): Article[] {
	const known = new Set([
		...published.map(({ recorded }) => recorded.record.slug),
		...steps.flatMap((step) => ("slug" in step ? step.slug : [])),
	]);
	const living = manuscripts
		.map(({ article }) => article)
		.filter(({ slug }) => known.has(slug));
	const withdrawn = published
		.filter(({ recorded }) => recorded.record.withdrawn !== undefined)
		.map(({ article }) => article);
	return [...living, ...withdrawn].toSorted(newestFirst);
}

async function makePlan(
	contentFolder: string,
	order: PublishOrder,
	first: Manuscripts,
) {
	const problems =
		first.problems.length > 0
			? first.problems
			: await findLateProblems(contentFolder);
	if (problems.length > 0)
		throw new CommandError(
			`${problems.map(renderProblem).join("\n")}\n\n${countOf(problems.length, "problem", "problems")}; nothing was published.`,
		);
	if (order.withdraw !== undefined)
		return planWithdrawal({ ...first, ...order, why: order.withdraw });
	const renamed = findRenamed({ ...first, request: order });
	if (renamed.size === 0) return planPublication({ ...first, request: order });
	// Read again, so that a renamed article's blocks get the ids that they have had.
	const from = [...renamed].map(
		([slug, { recorded }]) => [slug, recorded.record.slug] as const,
	);
	const again = await loadManuscripts(contentFolder, {
		renamedFrom: new Map(from),
		build: buildInThreads(),
	});
	return planPublication({ ...again, request: order });
}
