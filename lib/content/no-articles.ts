// A content folder without any article → the Problem that says so.
import type { Problem } from "../model/problem.ts";
import type { ContentFiles } from "./files/read-content-files.ts";

export function noArticles(
	contentFolder: string,
	{ files, problems }: ContentFiles,
): Problem[] {
	if (files.length + problems.length > 0) return [];
	return [
		{
			file: `${contentFolder}/articles`,
			line: 1,
			column: 1,
			rule: "no-articles",
			message:
				"there is no article to publish; put a .md file into this folder.",
		},
	];
}
