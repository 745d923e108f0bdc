// npm run check [-- --content DIR]: lists what is wrong with the content, and what drafts still lack, without building.
import { loadSite } from "../content/load-site.ts";
import { renderProblem } from "../model/problem.ts";
import { countOf } from "../text/count-of.ts";
import { parseOptions } from "./terminal/parse-options.ts";
import { printOut } from "./terminal/progress.ts";
import { runCommand } from "./terminal/run-command.ts";

await runCommand(async () => {
	const { content } = parseOptions({
		content: { type: "string", default: "content" },
	});
	const { problems, drafts } = await loadSite({ contentFolder: content });
	for (const { file, problems: missing } of drafts) {
		const state = missing.length === 0 ? "whole" : "not whole yet";
		printOut(`${file} is a draft, ${state}.\n`);
		printOut(missing.map((problem) => `${renderProblem(problem)}\n`).join(""));
	}
	printOut(problems.map((problem) => `${renderProblem(problem)}\n`).join(""));
	printOut(`${countOf(problems.length, "problem", "problems")}.\n`);
	return problems.length === 0;
});
