// An article to be withdrawn → its record with when and why; its address goes on to say so.
import { didYouMean } from "../../text/suggest.ts";
import { lastEdition } from "../record.ts";
import { editionPath, recordPath } from "../record-paths.ts";
import { renderRecord } from "../seal-record.ts";
import { explainMarks, findMarks } from "./find-marks.ts";
import type { Manuscript, Plan, Published, Refusal } from "./publication.ts";

export type Withdrawal = {
	readonly manuscripts: readonly Manuscript[];
	readonly published: readonly Published[];
	readonly slugs: readonly string[];
	readonly why: string;
	readonly on: string;
};

/** Withdraws one article: its file goes, its record and editions stay. Refuses where it isn't clear which or why. */
export function planWithdrawal({
	manuscripts,
	published,
	slugs,
	why,
	on,
}: Withdrawal): Plan | Refusal {
	const [slug, ...others] = slugs;
	if (slug === undefined || others.length > 0)
		return {
			refused:
				'Name the one article to withdraw: npm run publish -- SLUG --withdraw "why".',
		};
	if (why.trim() === "")
		return { refused: "The withdrawal says nothing; write why." };
	const mark = findMarks(why);
	if (mark !== undefined) return { refused: explainMarks(mark) };
	const found = published.find(({ recorded }) => recorded.record.slug === slug);
	if (found === undefined || found.recorded.record.withdrawn !== undefined)
		return {
			refused: `There is no published article "${slug}"${didYouMean(slug, namesOf(published))}`,
		};
	const { record } = found.recorded;
	const last = lastEdition(record);
	const manuscript = manuscripts.find(({ article }) => article.slug === slug);
	if (manuscript !== undefined && manuscript.sha256 !== last.sha256)
		return {
			refused: `${slug}: its file goes with a withdrawal, and has changes that no edition has; keep it elsewhere, or undo them by what stands in content/${editionPath(slug, last.number)}.`,
		};
	if (on < last.on)
		return {
			refused: `${slug}: a withdrawal of ${on} would be older than edition ${last.number}, which is of ${last.on}.`,
		};
	return {
		steps: [{ did: "withdrawn", slug }],
		writes: [
			{
				path: recordPath(slug),
				text: renderRecord({ ...record, withdrawn: { on, why } }),
			},
		],
		keeps: [],
		removes: [`articles/${slug}.md`],
	};
}

function namesOf(published: readonly Published[]): string[] {
	return published
		.map(({ recorded }) => recorded.record)
		.filter(({ withdrawn }) => withdrawn === undefined)
		.map(({ slug }) => slug);
}
