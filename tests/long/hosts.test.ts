// The built site on nginx and on Caddy, at the root of a host and in a folder, asked as browsers ask.
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	ASK_AGAIN,
	findHeaders,
	renderHeaders,
} from "../../lib/export/attach/render-headers.ts";
import { renderRedirects } from "../../lib/export/attach/render-redirects.ts";
import { findMediaType } from "../../lib/export/media-types.ts";
import { HOSTS, type Host, lackOf, runHost } from "../deploy/run-host.ts";

const ARTICLE = "/articles/deepseek-sparks-a-chip-revolution/";
const PDF = `${ARTICLE}copies/deepseek-sparks-a-chip-revolution-a4.pdf`;
const OLD = "/articles/an-older-name/";
/** Of the endings that every server knows. */
const KNOWN_TYPES: Readonly<Record<string, RegExp>> = {
	html: /^text\/html; ?charset=utf-8$/,
	js: /^(?:text|application)\/javascript; ?charset=utf-8$/,
	json: /^application\/json$/,
	pdf: /^application\/pdf$/,
	png: /^image\/png$/,
	svg: /^image\/svg\+xml$/,
	txt: /^text\/plain; ?charset=utf-8$/,
	woff2: /^font\/woff2$/,
	xml: /^(?:text|application)\/xml(?:; ?charset=utf-8)?$/,
};
/** Parts of the search’s index. */
const UNKNOWN_TYPE = /^application\/octet-stream$/;
const PACKED = [
	{ accepted: "gzip, deflate, br", encoding: "br", suffix: ".br" },
	{ accepted: "gzip, deflate", encoding: "gzip", suffix: ".gz" },
	{ accepted: "identity", encoding: undefined, suffix: "" },
];

const policy = findHeaders(readFileSync("out/_headers", "utf8"), "/")[
	"Content-Security-Policy"
];

type Answer = {
	readonly status: number | undefined;
	readonly header: (name: string) => string | undefined;
	readonly body: Buffer;
};

/** Asks without following redirects, and takes the bytes as they come. */
function ask(
	address: string,
	headers: Record<string, string> = {},
): Promise<Answer> {
	return new Promise((done, failed) => {
		request(address, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on("data", (part: Buffer) => parts.push(part));
			response.on("end", () =>
				done({
					status: response.statusCode,
					header: (name) => response.headers[name]?.toString(),
					body: Buffer.concat(parts),
				}),
			);
		})
			.on("error", failed)
			.end();
	});
}

for (const name of HOSTS)
	for (const path of ["", "/news"]) {
		const lack = lackOf(name);
		const place = path === "" ? "at the root" : `in ${path}/`;
		const title = `${name}, ${place}${lack === undefined ? "" : `: left out, ${lack}`}`;
		describe.skipIf(lack !== undefined)(title, () => {
			let host: Host;
			const from = (address: string, headers?: Record<string, string>) =>
				ask(host.address + address, headers);
			const bytes = (file: string) => readFileSync(join(host.site, file));

			beforeAll(async () => {
				const siteUrl = `https://example.org${path}`;
				host = await runHost(name, {
					path,
					redirects: renderRedirects([{ from: OLD, to: ARTICLE }], siteUrl),
				});
			});
			afterAll(() => host?.stop());

			it("says of every file what every host is told to say, and what it is", async () => {
				expect(policy).toContain("script-src 'self'");
				const rules = renderHeaders("https://example.org", policy ?? "");
				const files = globSync("**", {
					cwd: host.site,
					ignore: ["**/*.{br,gz}", "_*", "404.html"],
				});
				expect(files.length).toBeGreaterThan(100);
				for (const file of files) {
					const address = `/${file}`.replace(/\/index\.html$/, "/");
					const { status, header } = await from(address);
					expect(status, address).toBe(200);
					expect(header("etag"), address).toBeDefined();
					const told = {
						"Cache-Control": ASK_AGAIN,
						...findHeaders(rules, `/${file}`),
					};
					for (const [field, value] of Object.entries(told))
						expect(header(field.toLowerCase()), address).toBe(value);
					const ending = file.split(".").at(-1) ?? "";
					expect(header("content-type"), address).toMatch(
						findMediaType(`/${file}`) ?? KNOWN_TYPES[ending] ?? UNKNOWN_TYPE,
					);
				}
			});

			it.each(["index.html", "feed.xml", "sw.js", "manifest.webmanifest"])(
				"sends %s as the build packed it, and says that it hangs on what is accepted",
				async (page) => {
					for (const { accepted, encoding, suffix } of PACKED) {
						const address = page === "index.html" ? "/" : `/${page}`;
						const answer = await from(address, { "accept-encoding": accepted });
						expect(answer.header("content-encoding")).toBe(encoding);
						expect(answer.header("vary")).toBe("Accept-Encoding");
						expect(answer.body.equals(bytes(page + suffix))).toBe(true);
					}
				},
			);

			it("answers without a byte who has the file already, and with another mark for each packing", async () => {
				const marks = new Set<string | undefined>();
				for (const { accepted } of PACKED) {
					const headers = { "accept-encoding": accepted };
					const mark = (await from(ARTICLE, headers)).header("etag") ?? "";
					const again = await from(ARTICLE, {
						...headers,
						"if-none-match": mark,
					});
					expect(again.status).toBe(304);
					expect(again.body.length).toBe(0);
					expect(again.header("cache-control")).toBe(ASK_AGAIN);
					marks.add(mark);
				}
				expect(marks.size).toBe(PACKED.length);
			});

			it("sends a part of a PDF", async () => {
				const answer = await from(PDF, { range: "bytes=100-299" });
				const whole = bytes(PDF.slice(1));
				expect(answer.status).toBe(206);
				expect(answer.header("content-range")).toBe(
					`bytes 100-299/${whole.length}`,
				);
				expect(answer.body.equals(whole.subarray(100, 300))).toBe(true);
			});

			it("sends the page that helps where there is none, with 404, also to who has that page already", async () => {
				for (const address of ["/none/", "/scripts/none.js", "/_next/static/"])
					for (const { accepted, encoding, suffix } of PACKED) {
						const headers = { "accept-encoding": accepted };
						const first = await from(address, headers);
						const mark = first.header("etag") ?? "";
						const again = await from(address, {
							...headers,
							"if-none-match": mark,
						});
						for (const { status, header, body } of [first, again]) {
							expect(status, address).toBe(404);
							expect(header("content-type")).toMatch(KNOWN_TYPES.html ?? /$/);
							expect(header("content-encoding")).toBe(encoding);
							expect(header("cache-control"), address).toBe(ASK_AGAIN);
							expect(header("content-security-policy")).toBe(policy);
							expect(body.equals(bytes(`404.html${suffix}`)), address).toBe(
								true,
							);
						}
					}
			});

			it("leads an address without its slash to the page", async () => {
				const answer = await from("/about");
				expect([301, 308]).toContain(answer.status);
				expect(answer.header("location")).toBe(`${path}/about/`);
			});

			it("leads everything below an old address to its like below the new one", async () => {
				for (const below of ["", "editions/1/", "editions/1/?from=mail"]) {
					const answer = await from(OLD + below);
					expect(answer.status).toBe(301);
					expect(answer.header("location")).toBe(path + ARTICLE + below);
				}
				expect((await from("/articles/an-older-name-still/")).status).toBe(404);
			});
		});
	}
