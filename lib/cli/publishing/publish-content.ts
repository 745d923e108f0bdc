// A content folder and what its editor says → the record and editions, written; or why nothing was.
import {
	loadManuscripts,
	type Manuscripts,
} from "../../content/published/load-manuscripts.ts";
import { renderProblem } from "../../model/problem.ts";
import { recordPages } from "../../record/pages-record.ts";
import { findRenamed } from "../../record/publish/find-renamed.ts";
import { planPublication } from "../../record/publish/plan-publication.ts";
import { planWithdrawal } from "../../record/publish/plan-withdrawal.ts";
import type { Plan, PublishRequest } from "../../record/publish/publication.ts";
import { PAGES_RECORD_PATH } from "../../record/record-paths.ts";
import { renderRecord } from "../../record/seal-record.ts";
import { countOf } from "../../text/count-of.ts";
import { CommandError } from "../terminal/command-error.ts";
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
	const manuscripts = await loadManuscripts(contentFolder);
	const plan = await makePlan(contentFolder, order, manuscripts);
	if ("refused" in plan) throw new CommandError(plan.refused);
	const whole = addPages(plan, manuscripts, order.on);
	await writePlan(contentFolder, whole);
	return whole.steps;
}

/** Pages have no editions; what is new of them is recorded along with whatever is published. */
function addPages(
	{ steps, writes, removes }: Plan,
	{ pages, pagesRecord }: Manuscripts,
	on: string,
): Plan {
	const record = recordPages(pagesRecord, pages, on);
	if (record === pagesRecord) return { steps, writes, removes };
	return {
		steps: [...steps, { did: "recorded pages" }],
		writes: [
			...writes,
			{ path: PAGES_RECORD_PATH, text: renderRecord(record) },
		],
		removes,
	};
}

async function makePlan(
	contentFolder: string,
	order: PublishOrder,
	first: Manuscripts,
) {
	if (first.problems.length > 0)
		throw new CommandError(
			`${first.problems.map(renderProblem).join("\n")}\n\n${countOf(first.problems.length, "problem", "problems")}; nothing was published.`,
		);
	if (order.withdraw !== undefined)
		return planWithdrawal({ ...first, ...order, why: order.withdraw });
	const renamed = findRenamed({ ...first, request: order });
	if (renamed.size === 0) return planPublication({ ...first, request: order });
	// Read again, so that a renamed article's blocks get the ids that they have had.
	const from = [...renamed].map(
		([slug, { recorded }]) => [slug, recorded.record.slug] as const,
	);
	const again = await loadManuscripts(contentFolder, new Map(from));
	return planPublication({ ...again, request: order });
}
