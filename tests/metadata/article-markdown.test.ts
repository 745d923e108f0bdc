// article.md is the article: built again, it is the same.
import { expect, it } from "vitest";
import { buildArticle } from "../../lib/content/build-article.ts";
import { loadGlossary } from "../../lib/content/glossary/load-glossary.ts";
import { loadSite } from "../../lib/content/load-site.ts";
import { NO_MATERIALS } from "../../lib/content/materials.ts";
import { renderArticleMarkdown } from "../../lib/metadata/markdown/render-article-markdown.ts";
import type { Article } from "../../lib/model/article.ts";
import { sampleArticle } from "./sample-site.ts";

const { entries: glossary } = await loadGlossary("content");
const { site } = await loadSite({ contentFolder: "content" });

const RICH_BODY = `A *first* paragraph with **weight**, \`code\`, [a link](https://port.example/a_b "title") and 2 \\* 3 < 7.

## A heading & more

- one
- two, with *stress*

  and a second paragraph

1. first
2. second

> Somebody said “this”.

| bank | toll |
| --- | ---: |
| north | 2 |
| south | 3 |

\`\`\`
let x = "*not* emphasis";
\`\`\`

A line that ends here\\
and goes on there. \\# not a heading, but with a note.[^toll]

[^toll]: Of *both* banks, by [the port](https://port.example/).`;

function rebuild(article: Article): Article {
	const text = renderArticleMarkdown(article, "https://news.example");
	const built = buildArticle(
		{ file: `content/articles/${article.slug}.md`, text },
		{ materials: { ...NO_MATERIALS, glossary } },
	);
	expect(built.problems).toEqual([]);
	if (built.article === undefined) throw new Error("nothing was built");
	return built.article;
}

/** What a file carries; editions and the ids of paragraphs are kept in the record. */
function carried(article: Article) {
	const { edition, notes, formerParts, outline, body, ...rest } = article;
	return {
		...rest,
		outline: outline.map(({ text, depth }) => ({ text, depth })),
		body: body.map(({ kind, text, html }) => ({
			kind,
			text,
			html: html.replace(/ id="[^"]*"/, ""),
		})),
	};
}

it("gives each article of the site as a file that builds into the same article", () => {
	expect(site?.articles ?? []).not.toHaveLength(0);
	for (const article of site?.articles ?? [])
		expect(carried(rebuild(article))).toEqual(carried(article));
});

it("gives figures, sources and pull quotes back as they were", () => {
	const article = sampleArticle({
		restsOn: "Rests on one report.",
		updatedAt: "2026-03-03T09:30:00Z",
	});
	expect(article.figures).toHaveLength(2);
	expect(carried(rebuild(article))).toEqual(carried(article));
});

it("keeps lists, tables, code and emphasis of the text", () => {
	const { article } = buildArticle({
		file: "content/articles/rich.md",
		text: `---\nheadline: Rich\ndek: All kinds.\nsection: Tests\nkind: news\nbyline: Ada\npublishedOn: 2026-03-02\nlang: en\ntopics: [Tests]\nsources: [{ id: a, name: a, what: A., date: "2026" }]\n---\n\n${RICH_BODY}\n`,
	});
	if (article === undefined) throw new Error("the rich text has a fault");
	expect(article.body.length).toBeGreaterThan(7);
	expect(carried(rebuild(article))).toEqual(carried(article));
});
