// A content folder without any article → the Problem that says so.
import type { Problem } from "../model/problem.ts";

export function noArticles(contentFolder: string): Problem {
	return {
		file: `${contentFolder}/articles`,
		line: 1,
		column: 1,
		rule: "no-articles",
		message: "there is no article to publish; put a .md file into this folder.",
	};
}
