// For editors: with the extensions that .vscode recommends, VS Code checks front matter by our schema while one types.
import remarkFrontmatter from "remark-frontmatter";
import remarkLintFrontmatterSchema from "remark-lint-frontmatter-schema";

export default {
	plugins: [
		remarkFrontmatter,
		[
			remarkLintFrontmatterSchema,
			{
				schemas: {
					"docs/schema/article.schema.json": ["content/articles/**/*.md"],
				},
			},
		],
	],
};
