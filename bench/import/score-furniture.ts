// Lines of pages and lines of articles → how much of the furniture is found, and which line of an article is taken for it.
import { splitLines } from "../../lib/import/blocks/split-lines.ts";
import { findFurniture } from "../../lib/import/furniture/find-furniture.ts";

export type FurnitureScores = {
	readonly lines: number;
	readonly recall: number;
	/** Furniture that stays. */
	readonly missed: readonly string[];
	/** Lines of articles that are dropped; there must be none. */
	readonly lost: readonly string[];
};

const PROSE =
	"The harbour bridge has reopened after a year, and trams cross it again.";
const TOGETHER = 5;

/**
 * Furniture stands five by five between paragraphs, as on a page; each line of an article alone between two, and once more below an
 * advertisement.
 */
export function scoreFurniture(
	furniture: readonly string[],
	clean: readonly string[],
): FurnitureScores {
	const missed = findMissed(furniture);
	return {
		lines: furniture.length,
		recall: 1 - missed.length / furniture.length,
		missed,
		lost: [...findDropped(clean, ""), ...findDropped(clean, "Advertisement\n")],
	};
}

/** Which of these lines are dropped, each between two paragraphs, below `beside`. */
export function findDropped(
	lines: readonly string[],
	beside: string,
): string[] {
	return lines.filter((line) => {
		const text = `${PROSE}\n\n${beside}${line}\n\n${PROSE}\n`;
		const { reasons } = findFurniture(splitLines(text, "text"));
		return reasons.has(beside === "" ? 2 : 3);
	});
}

function findMissed(furniture: readonly string[]): string[] {
	const lines = furniture.flatMap((line, index) =>
		index % TOGETHER === 0 ? [PROSE, line] : [line],
	);
	const { reasons } = findFurniture(splitLines(lines.join("\n"), "text"));
	return lines.filter((line, index) => line !== PROSE && !reasons.has(index));
}
