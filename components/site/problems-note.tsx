// For editors, in development alone: that the content has Problems, and which.
import type { Problem } from "../../lib/model/problem.ts";
import { countOf } from "../../lib/text/count-of.ts";
import { ProblemsList } from "./problems-list.tsx";

type ProblemsNoteProps = { problems: readonly Problem[] };

export function ProblemsNote({ problems }: ProblemsNoteProps) {
	if (problems.length === 0) return null;
	return (
		<details className="page-width set-label mt-2 text-correction">
			<summary>
				{countOf(problems.length, "problem", "problems")} in the content
			</summary>
			<ProblemsList problems={problems} />
		</details>
	);
}
