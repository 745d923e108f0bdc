// What Next writes goes in, the finished site comes out: without scripts, packed, and with all its faults told at once.
import { createHash } from "node:crypto";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Script } from "../../lib/export/attach/attach-scripts.ts";
import { inlineScriptsIn } from "../../lib/export/attach/content-policy.ts";
import { findHeaders } from "../../lib/export/attach/render-headers.ts";
import { exportSite } from "../../lib/export/export-site.ts";
import { parseHtml } from "../../lib/export/parse-html.ts";

const siteUrl = "https://news.example";
let work = "";

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), "offprint-export-"));
});

afterEach(() => rmSync(work, { recursive: true }));

function page(address: string, body: string): string {
	return `<!DOCTYPE html><html lang="en"><head><title>A</title><link rel="canonical" href="${siteUrl}${address}"><link rel="preload" as="script" href="/_next/static/chunks/main.js"></head><body><h1>Headline</h1>${body}<script src="/_next/static/chunks/main.js" async=""></script><script>self.__next_f.push([1,"flight"])</script></body></html>`;
}

async function exportFiles(
	files: Record<string, string>,
	scripts: readonly Script[] = [],
	serviceWorker?: string,
) {
	const [from, to] = [join(work, "from"), join(work, "to")];
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(from, path)), { recursive: true });
		writeFileSync(join(from, path), text);
	}
	mkdirSync(to, { recursive: true });
	const failures = await exportSite({
		from,
		to,
		siteUrl,
		scripts,
		...(serviceWorker !== undefined && { serviceWorker }),
	});
	const paths = readdirSync(to, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(to.length + 1));
	return { failures, paths: paths.sort(), to };
}

const LONG = `<p>${"Words that make a page worth packing. ".repeat(20)}</p>`;

it("leaves of Next's export only pages and what they show", async () => {
	const { failures, paths, to } = await exportFiles({
		"index.html": page(
			"/",
			`${LONG}<img src="/_next/static/media/a.png" alt="">`,
		),
		"index.txt": "flight",
		"404.html": page("/", "").replace(/<link rel="canonical"[^>]*>/, ""),
		"404/index.html": page("/404/", ""),
		"_not-found/index.txt": "flight",
		"_next/static/chunks/main.js": "framework",
		"_next/static/media/a.png": "picture",
	});
	expect(failures).toEqual([]);
	expect(paths).toEqual([
		"404.html",
		"_headers",
		"_next/static/media/a.png",
		"index.html",
		"index.html.br",
		"index.html.gz",
	]);
	const html = readFileSync(join(to, "index.html"), "utf8");
	expect(html).not.toContain("script");
	expect(html).toContain(LONG);
});

it("packs the very bytes of the page", async () => {
	const { to } = await exportFiles({
		"index.html": page("/", LONG),
		"404.html": page("/", "").replace(/<link rel="canonical"[^>]*>/, ""),
	});
	const html = readFileSync(join(to, "index.html"));
	expect(brotliDecompressSync(readFileSync(join(to, "index.html.br")))).toEqual(
		html,
	);
	expect(gunzipSync(readFileSync(join(to, "index.html.gz")))).toEqual(html);
});

it("gives a script, as a file kept for ever, to the pages that it is for, and to no site without such a page", async () => {
	const files = {
		"index.html": page("/", `${LONG}<dl><dt><a href="/a/">A</a></dt></dl>`),
		"a/index.html": page("/a/", '<a href="/">home</a>'),
		"404.html": page("/", "").replace(/<link rel="canonical"[^>]*>/, ""),
	};
	const { to, paths, failures } = await exportFiles(files, [
		{ name: "reader", text: "ours()", pagesWith: "dl" },
		{ name: "unused", text: "none()", pagesWith: "table" },
	]);
	expect(failures).toEqual([]);
	const scripts = paths.filter((path) => path.startsWith("scripts/"));
	expect(scripts).toEqual([
		expect.stringMatching(/^scripts\/reader-[0-9a-f]{10}\.js$/),
	]);
	expect(readFileSync(join(to, scripts[0] ?? ""), "utf8")).toBe("ours()");
	expect(readFileSync(join(to, "index.html"), "utf8")).toContain(
		`src="/${scripts[0]}" defer`,
	);
	expect(readFileSync(join(to, "a/index.html"), "utf8")).not.toContain(
		"<script",
	);
});

it("has a script that can wait asked for when the page has loaded, and keeps its file", async () => {
	const { to, paths, failures } = await exportFiles(
		{
			"index.html": page("/", LONG),
			"404.html": page("/", "").replace(/<link rel="canonical"[^>]*>/, ""),
		},
		[{ name: "later", text: "ours()", pagesWith: "body", isAfterLoad: true }],
	);
	expect(failures).toEqual([]);
	const [script] = paths.filter((path) => path.startsWith("scripts/later-"));
	const html = readFileSync(join(to, "index.html"), "utf8");
	expect(html).toMatch(
		new RegExp(
			`<script[^>]* data-src="/${script}">.*addEventListener\\("load",`,
		),
	);
	expect(html).not.toMatch(/<script[^>]* src=/);
});

it("tells hosts a policy that every script in a page stands under, the same whether a page has it yet or not", async () => {
	const policyWith = async (figure: string) => {
		rmSync(join(work, "to"), { recursive: true, force: true });
		const { to } = await exportFiles(
			{
				"index.html": page("/", `${LONG}${figure}`),
				"404.html": page("/", "").replace(/<link rel="canonical"[^>]*>/, ""),
			},
			[
				{ name: "early", text: "ages()", pagesWith: "figure", inline: "head" },
				{ name: "later", text: "ours()", pagesWith: "body", isAfterLoad: true },
			],
		);
		const inPages = inlineScriptsIn(
			parseHtml(readFileSync(join(to, "index.html"), "utf8")),
		);
		const headers = readFileSync(join(to, "_headers"), "utf8");
		return { inPages, policy: findHeaders(headers, "/") };
	};
	const { inPages, policy } = await policyWith("<figure>1</figure>");
	expect(inPages).toEqual(["ages()", expect.stringContaining("load")]);
	for (const text of inPages)
		expect(policy["Content-Security-Policy"]).toContain(
			createHash("sha256").update(text).digest("base64"),
		);
	expect((await policyWith("")).policy).toEqual(policy);
});

it("tells the faults of all pages and of the whole site in one go", async () => {
	const { failures } = await exportFiles({
		"index.html": page(
			"/",
			'<a href="/gone/">gone</a><a href="/a/#no">no</a><a href="/a/">a</a>',
		),
		"a/index.html": page("/elsewhere/", "<h1>Two</h1>"),
		"left-over.png": "picture",
	});
	expect(failures.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
		"a/index.html verify-one-headline",
		"a/index.html verify-canonical",
		"a/index.html verify-references",
		"index.html verify-references",
		"index.html verify-references",
		"left-over.png verify-nothing-unreferenced",
	]);
});

it("gives the same bytes each time", async () => {
	const files = { "index.html": page("/", LONG) };
	const first = await exportFiles(files);
	const bytes = readFileSync(join(first.to, "index.html.br"));
	const second = await exportFiles(files);
	expect(readFileSync(join(second.to, "index.html.br"))).toEqual(bytes);
});

it("gives the site a service worker that changes with the offline page, and with nothing else", async () => {
	const serviceWorkerOf = async (words: string, other: string) => {
		rmSync(join(work, "to"), { recursive: true, force: true });
		const { failures, to } = await exportFiles(
			{
				"index.html": page("/", `<p>${other}</p>`),
				"offline/index.html": page("/offline/", `<p data-saved>${words}</p>`),
				"404.html": page("/", "").replace(/<link rel="canonical"[^>]*>/, ""),
			},
			[{ name: "offline", text: "list()", pagesWith: "[data-saved]" }],
			"work()",
		);
		expect(failures).toEqual([]);
		return readFileSync(join(to, "sw.js"), "utf8");
	};
	const first = await serviceWorkerOf("Saved", "News");
	expect(first).toMatch(
		/^self\.offprintShell=\["offline\/","scripts\/offline-[0-9a-f]{10}\.js"\];\/\/ [0-9a-f]{10}\nwork\(\)$/,
	);
	expect(await serviceWorkerOf("Saved", "More news")).toBe(first);
	expect(await serviceWorkerOf("Saved here", "News")).not.toBe(first);
});
