// A content folder and what its editor says → the record and editions, written; or why nothing was.
import { loadManuscripts } from "../../content/published/load-manuscripts.ts";
import { renderProblem } from "../../model/problem.ts";
import { findRenamed } from "../../record/publish/find-renamed.ts";
import { planPublication } from "../../record/publish/plan-publication.ts";
import { planWithdrawal } from "../../record/publish/plan-withdrawal.ts";
import type { Plan, PublishRequest } from "../../record/publish/publication.ts";
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
	const plan = await makePlan(contentFolder, order);
	if ("refused" in plan) throw new CommandError(plan.refused);
	await writePlan(contentFolder, plan);
	return plan.steps;
}

async function makePlan(contentFolder: string, order: PublishOrder) {
	const first = await loadManuscripts(contentFolder);
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
