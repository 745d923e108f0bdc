// nginx and Caddy answer as hosts do that read `_headers`, for every file of the site.
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import {
	ASK_AGAIN,
	findHeaders,
	HASHED_FOLDERS,
	renderHeaders,
} from "../../lib/export/attach/render-headers.ts";
import { findMediaType } from "../../lib/export/media-types.ts";
import { readCaddy, readNginx, type Settings } from "./read-settings.ts";

const SERVERS = [
	{ file: "deploy/nginx.conf", read: readNginx },
	{ file: "deploy/Caddyfile", read: readCaddy },
];
const [, policy = ""] =
	/^ {2}Content-Security-Policy: (.*)$/m.exec(
		readFileSync("out/_headers", "utf8"),
	) ?? [];
/** Those of the site at the root of its host, wherever out/ was built for. */
const rules = renderHeaders("https://example.org", policy);
const paths = [
	...globSync("**", { cwd: "out", ignore: ["**/*.br", "**/*.gz"] }),
	...HASHED_FOLDERS.map((folder) => `${folder}a-0123456789`),
	// Their names have no hash, whatever they lie in.
	"articles/scripts/index.html",
	"articles/images/feed.xml",
].map((path) => `/${path}`);

/** Where a server's answers differ from what hosts are told. */
function findDifferences({ headers, cachingOf, typeOf }: Settings): string[] {
	return [
		...Object.entries(findHeaders(rules, "/"))
			.filter(([name, value]) => headers[name] !== value)
			.map(([name, value]) => `${name}: ${value}`),
		...paths.flatMap((path) => {
			const { "Cache-Control": caching = ASK_AGAIN } = findHeaders(rules, path);
			return cachingOf(path) === caching ? [] : [`${path}: ${caching}`];
		}),
		...paths.flatMap((path) => {
			const type = findMediaType(path);
			return typeOf(path) === type ? [] : [`${path}: ${type}`];
		}),
	];
}

for (const { file, read } of SERVERS) {
	const text = readFileSync(file, "utf8");

	it(`${file} says what every host is told to say`, () => {
		expect(findDifferences(read(text))).toEqual([]);
	});

	it(`${file} is found out where it says something else`, () => {
		const wrongly = (right: RegExp, wrong: string) => {
			expect(text).toMatch(right);
			return findDifferences(read(text.replace(right, wrong)));
		};
		expect(wrongly(/'sha256-.{5}/, "'sha256-other")).toEqual([
			`Content-Security-Policy: ${policy}`,
		]);
		expect(wrongly(/\bimages\b/, "pictures")).toEqual([
			"/images/a-0123456789: public, max-age=31536000, immutable",
		]);
		expect(wrongly(/no-cache/g, "max-age=60")).toContain("/sw.js: no-cache");
		expect(wrongly(/rss\+xml/, "xml")).toContain(
			"/feed.xml: application/rss+xml; charset=utf-8",
		);
	});
}
