// Problems as the terminal prints them.
import { type Problem, renderProblem } from "../../lib/model/problem.ts";

export function ProblemsList({ problems }: { problems: readonly Problem[] }) {
	return (
		<ul>
			{problems.map((problem) => (
				<li className="py-2 whitespace-pre-wrap" key={renderProblem(problem)}>
					{renderProblem(problem)}
				</li>
			))}
		</ul>
	);
}
