// The punctuation and the order that code puts between words, in other languages than English.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ArticleCopies } from "../../components/article/article-copies.tsx";
import { ScrollRegion } from "../../components/article/body/scroll-region.tsx";
import { CorrectionsPage } from "../../components/editions/corrections-page.tsx";
import { WithdrawnPage } from "../../components/editions/withdrawn-page.tsx";
import { TermNotes } from "../../components/glossary/term-notes.tsx";
import { CitePage } from "../../components/part/cite-page.tsx";
import { Colophon } from "../../components/site/colophon.tsx";
import { renderFullText } from "../../lib/feeds/render-full-text.ts";
import { agePatterns } from "../../lib/model/age-patterns.ts";
import { passOnOf } from "../../lib/model/pass-on.ts";
import { sampleArticle, sampleSite } from "../metadata/sample-site.ts";

const withdrawn = {
	slug: "forged",
	headline: "الميناء",
	publishedOn: "2026-01-02",
	withdrawnOn: "2026-02-03",
	why: "التقرير مزور.",
	lang: "ar",
	section: "مدن",
	topics: [],
	authors: [],
	standings: [],
};

it("sets an age in the brackets of its language", () => {
	expect(agePatterns("en").shown).toBe(" ({age})");
	expect(agePatterns("zh-Hans").shown).toBe("（{age}）");
});

it("puts a full-width colon and no space between a label and its value in Chinese", () => {
	const article = sampleArticle({ lang: "zh-Hans" });
	const [figure] = article.figures;
	const label = `${figure?.label}：${figure?.value.shown}`;
	const texts = passOnOf(article, "https://x.example").map(({ text }) => text);
	expect(texts).toContain(label);
	const text = renderFullText("https://x.example", article);
	expect(text).toContain(`<li>${figure?.label}：<a `);
	expect(text).toMatch(/<\/a>。[^ ]/);
});

it("lists a table's columns as its language lists things", () => {
	const table = (
		<table>
			<thead>
				<tr>
					<th>河流</th>
					<th>长度</th>
					<th>国家</th>
				</tr>
			</thead>
		</table>
	);
	expect(
		renderToStaticMarkup(<ScrollRegion content={table} lang="zh-Hans" />),
	).toContain('aria-label="表格：河流、长度和国家"');
});

it("explains a term behind the colon of its language", () => {
	const term = {
		id: "tide",
		term: "潮汐",
		says: "海水的涨落。",
		words: "潮汐",
		at: { block: 0, start: 0, end: 2 },
		source: { name: "水文局", what: "手册" },
	};
	const article = sampleArticle({ lang: "zh-Hans", terms: [term] });
	expect(renderToStaticMarkup(<TermNotes article={article} />)).toContain(
		"<b>潮汐</b>：海水的涨落。",
	);
});

it("keeps the site's name before its description on a page that runs from the right", () => {
	const markup = renderToStaticMarkup(
		<Colophon site={sampleSite()} lang="ar" />,
	);
	expect(markup).toMatch(
		/<span lang="en" dir="ltr"><strong[^>]*>The Daily Example<\/strong>\. News of a port\.<\/span>/,
	);
});

it("keeps the size of a copy apart from the Latin letters of its kind", () => {
	const copies = [{ kind: "pdf-a4", path: "/a.pdf", bytes: 94_000 }] as const;
	const markup = renderToStaticMarkup(
		<ArticleCopies copies={copies} lang="ar" />,
	);
	expect(markup).toMatch(/<bdi>PDF \(A4\)<\/bdi><\/a>، <span[^>]*>94 كيلوبايت/);
});

it("keeps the address of a citation in one piece where words run from the right", () => {
	const address = "https://x.example/articles/jisr/";
	const entry = {
		id: "article",
		title: "الجسر",
		path: "/articles/jisr/",
		lines: [{ style: "MLA", text: `مكتب. “الجسر.” Site, ${address}.` }],
		files: [],
	};
	const page = renderToStaticMarkup(
		<CitePage
			site={sampleSite()}
			article={sampleArticle({ lang: "ar" })}
			entries={[entry]}
		/>,
	);
	expect(page).toContain(`Site, <bdi dir="ltr">${address}</bdi>.</p>`);
});

it("says of a withdrawn article in its own language that it was withdrawn", () => {
	const site = sampleSite({ withdrawn: [withdrawn] });
	const page = renderToStaticMarkup(
		<WithdrawnPage site={site} withdrawn={withdrawn} />,
	);
	expect(page).toMatch(/lang="ar" dir="rtl"[^>]*data-page-setting/);
	expect(page).toContain("سُحب في 3 فبراير 2026");
	const list = renderToStaticMarkup(<CorrectionsPage site={site} />);
	expect(list).toMatch(/<li lang="ar" dir="rtl".*سُحب في 3 فبراير 2026/);
});
