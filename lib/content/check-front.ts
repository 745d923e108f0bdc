// What editors want of the front page → a Problem for each article and each section that isn't there, at its place in content/site.yaml.

import { articlePath } from "../model/address.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import type { FormerAddress, FrontWishes } from "../model/site.ts";
import { didYouMean } from "../text/suggest.ts";
import type { FaultPath } from "./front-matter/fault.ts";
import type { Locate } from "./front-matter/locate.ts";

export type FrontCheck = {
	readonly file: string;
	readonly locate: Locate;
	readonly wishes: FrontWishes;
	/** Slugs of every article that is shown, or would be but for its own Problems. */
	readonly slugs: readonly string[];
	readonly drafts: readonly string[];
	readonly withdrawn: readonly string[];
	readonly formerAddresses: readonly FormerAddress[];
	/** Names of the sections that articles stand in. */
	readonly sections: readonly string[];
	/** Whether an article has Problems of its own: which section it stands in isn't known then. */
	readonly hasFaulty: boolean;
};

/** Sorted by their places. */
export function checkFront(check: FrontCheck): Problem[] {
	const { lead, order, sections } = check.wishes;
	const articles = [
		...(lead === undefined ? [] : [{ path: ["front", "lead"], word: lead }]),
		...order.map((word, index) => ({ path: ["front", "order", index], word })),
	];
	const named = sections.map((word, index) => ({
		path: ["front", "sections", index],
		word,
	}));
	const complain = (rule: string, { path }: Wish, message: string) => ({
		file: check.file,
		...check.locate(path),
		rule,
		message,
	});
	return [
		...articles
			.filter(({ word }) => !check.slugs.includes(word))
			.map((wish) =>
				complain("front-article-unknown", wish, explain(wish.word, check)),
			),
		...named
			.filter(({ word }) => !check.hasFaulty && !check.sections.includes(word))
			.map((wish) =>
				complain(
					"front-section-unknown",
					wish,
					`no article stands in the section "${wish.word}"${didYouMean(wish.word, check.sections, "name one that articles name, or take it away.")}`,
				),
			),
		...[...findRepeated(articles), ...findRepeated(named)].map((wish) =>
			complain(
				"front-names-twice",
				wish,
				`"${wish.word}" stands on the front page already; name it once.`,
			),
		),
	].toSorted(compareProblems);
}

type Wish = { readonly path: FaultPath; readonly word: string };

function explain(
	slug: string,
	{ slugs, drafts, withdrawn, formerAddresses }: FrontCheck,
): string {
	if (drafts.includes(slug))
		return `the article "${slug}" is a draft; publish it, or name another one.`;
	if (withdrawn.includes(slug))
		return `the article "${slug}" was withdrawn; name another one.`;
	const now = formerAddresses.find(({ from }) => from === articlePath(slug));
	if (now !== undefined)
		return `the article "${slug}" is now ${now.to}; write its new name.`;
	return `there is no article "${slug}"${didYouMean(slug, slugs, "name the file in content/articles without .md.")}`;
}

function findRepeated(wishes: readonly Wish[]): Wish[] {
	return wishes.filter(
		({ word }, index) =>
			wishes.findIndex((other) => other.word === word) < index,
	);
}
