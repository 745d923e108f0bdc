// A site that lies in a folder of its host works in full: every address on every page leads somewhere, and none leads out of the folder.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publishContent } from "../../lib/cli/publishing/publish-content.ts";
import {
	type FolderServer,
	serveFolder,
} from "../../lib/cli/serving/serve-folder.ts";

const SITE_URL = "https://example.org/news";
const work = mkdtempSync(join(tmpdir(), "offprint-folder-"));
const out = join(work, "out");
let server: FolderServer | undefined;

beforeAll(async () => {
	expect(await build(await copyContent("content/articles"), out)).toBe(0);
	server = await serveFolder(out, 0, "/news");
});

afterAll(async () => {
	await server?.close();
	rmSync(work, { recursive: true });
});

/** A content folder with these articles, published for the first time; without the page that shows a figure where they have none. */
async function copyContent(
	articles: string,
	hasFigures = true,
): Promise<string> {
	const content = mkdtempSync(join(work, "content-"));
	cpSync(articles, join(content, "articles"), { recursive: true });
	cpSync("content/pages", join(content, "pages"), { recursive: true });
	for (const file of ["site.yaml", "glossary.yaml"])
		cpSync(join("content", file), join(content, file));
	if (!hasFigures) rmSync(join(content, "pages/how-we-check-figures.md"));
	await publishContent(content, { slugs: [], on: "2026-11-24" });
	return content;
}

function build(content: string, to: string): Promise<number | null> {
	const options = ["--force", "--content", content, "--out", to];
	const child = spawn(
		process.execPath,
		["--import", "tsx", "lib/cli/build.ts", ...options],
		{ env: { ...process.env, SITE_URL }, stdio: "inherit" },
	);
	return new Promise((done) => child.on("exit", done));
}

/** Addresses on our host in a text: whole ones of the site, and those from the root. */
function addressesIn(text: string): string[] {
	const found = [
		...text.matchAll(/(?:href|src|content)=["']?(\/[^"'\s>]*)/g),
		...text.matchAll(/url\(["']?(\/[^"')]+)/g),
		...text.matchAll(/(https:\/\/example\.org[^"'<\s)\\]*)/g),
	].map(([, address]) => (address ?? "").replace("https://example.org", ""));
	return found.map((address) => address.split(/[#?]/)[0] ?? "");
}

it("leads from the front page to every address, within the folder", async () => {
	const { origin } = new URL(server?.address ?? "");
	const waiting = ["/news/", "/news/robots.txt", "/news/sitemap.xml"];
	const seen = new Set(waiting);
	const lost: string[] = [];
	for (const address of waiting) {
		const response = await fetch(`${origin}${address}`);
		if (!address.startsWith("/news/") || response.status !== 200) {
			lost.push(`${address}: ${response.status}`);
			continue;
		}
		const type = response.headers.get("content-type") ?? "";
		if (!/html|xml|json|text/.test(type)) continue;
		for (const next of addressesIn(await response.text()))
			if (!seen.has(next)) {
				seen.add(next);
				waiting.push(next);
			}
	}
	expect(lost).toEqual([]);
	expect(seen.size).toBeGreaterThan(40);
});

it("says its whole address in canonical links, feeds and cards", () => {
	const front = readFileSync(join(out, "index.html"), "utf8");
	expect(front).toContain(`rel="canonical" href="${SITE_URL}/"`);
	expect(front).toContain(`"NewsMediaOrganization","@id":"${SITE_URL}/"`);
	const feed = readFileSync(join(out, "feed.xml"), "utf8");
	expect(feed).toContain(`<link>${SITE_URL}/</link>`);
});

it("is built too where no article has a figure or a quote", async () => {
	const plain = join(work, "plain");
	const content = await copyContent("tests/long/plain", false);
	expect(await build(content, plain)).toBe(0);
	expect(
		readFileSync(join(plain, "articles/plain-article/index.html"), "utf8"),
	).toContain(`${SITE_URL}/articles/plain-article/cards/article.png`);
});
