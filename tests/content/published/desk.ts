// A content folder of one article, and what an editor does with it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { publishContent } from "../../../lib/cli/publishing/publish-content.ts";
import { loadSite } from "../../../lib/content/load-site.ts";
import type { Article, NoteKind } from "../../../lib/model/article.ts";
import { FRONT_MATTER } from "./article-of.ts";

export const LEAD =
	"The harbour bridge has reopened, and trams cross it again.";
export const COST =
	"While it was shut, steel rose to over 821 euros a tonne, the port authority says.";
export const CROWD =
	"Some thousand people came to see the first tram, and a band played on the quay.";

/** Lays out a desk with the article "harbour-bridge" of these three paragraphs, not published yet. */
export function layOutDesk() {
	const content = mkdtempSync(join(tmpdir(), "offprint-publish-"));
	mkdirSync(join(content, "articles"));
	cpSync("tests/content/base", content, { recursive: true });
	const fileOf = (slug: string) => join(content, "articles", `${slug}.md`);
	const write = (paragraphs: readonly string[], slug = "harbour-bridge") =>
		writeFileSync(
			fileOf(slug),
			`${FRONT_MATTER}\n${paragraphs.join("\n\n")}\n`,
		);
	const load = async () => {
		const { site, problems } = await loadSite({ contentFolder: content });
		// A check renders nothing, has no site, and finds the same.
		const checked = await loadSite({
			contentFolder: content,
			areBodiesRendered: false,
		});
		expect(checked.problems).toEqual(problems);
		expect(checked.site).toBeUndefined();
		return { site, problems, rules: problems.map(({ rule }) => rule) };
	};
	write([LEAD, COST, CROWD]);
	return {
		content,
		fileOf,
		write,
		load,
		/** What each draft lacks, by the names of their files. */
		loadDrafts: async () => {
			const { drafts } = await loadSite({ contentFolder: content });
			return drafts.map(({ problems }) =>
				problems.map(({ message }) => message),
			);
		},
		/** The newest article. Throws where there is no site. */
		current: async (): Promise<Article> => {
			const { site, rules } = await load();
			const article = site?.articles[0];
			if (article === undefined) throw new Error(rules.join());
			return article;
		},
		publish: (on: string, kind?: NoteKind, text = "A note.") =>
			publishContent(content, {
				slugs: [],
				on,
				...(kind && { note: { kind, text } }),
			}),
		withdraw: (slug: string, why: string) =>
			publishContent(content, {
				slugs: [slug],
				on: "2026-05-01",
				withdraw: why,
			}),
		clear: () => rmSync(content, { recursive: true }),
	};
}
