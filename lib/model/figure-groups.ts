// Figures → groups as the figures box shows them: those of one label stand together, under it.
import type { Figure } from "./article.ts";

export type FigureGroup = {
	readonly label: string;
	readonly figures: readonly Figure[];
};

/** Groups figures by label, in the order in which each label first comes. */
export function groupFigures(figures: readonly Figure[]): FigureGroup[] {
	const groups = new Map<string, Figure[]>();
	for (const figure of figures) {
		const group = groups.get(figure.label);
		if (group === undefined) groups.set(figure.label, [figure]);
		else group.push(figure);
	}
	return [...groups].map(([label, members]) => ({ label, figures: members }));
}
