// The server behind npm start behaves as a static host does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPort } from "../../lib/cli/serving/read-port.ts";
import {
	checkPort,
	type FolderServer,
	serveFolder,
} from "../../lib/cli/serving/serve-folder.ts";
import { renderHeaders } from "../../lib/export/attach/render-headers.ts";

const folder = mkdtempSync(join(tmpdir(), "offprint-serve-"));
let server: FolderServer;

beforeAll(async () => {
	mkdirSync(join(folder, "about"));
	mkdirSync(join(folder, "_next/static"), { recursive: true });
	writeFileSync(join(folder, "about/index.html"), "<p>plain</p>");
	writeFileSync(
		join(folder, "about/index.html.br"),
		brotliCompressSync("<p>brotli</p>"),
	);
	writeFileSync(join(folder, "about/index.html.gz"), gzipSync("<p>gzip</p>"));
	writeFileSync(join(folder, "404.html"), "<p>gone</p>");
	writeFileSync(join(folder, "_next/static/a.woff2"), "face");
	writeFileSync(join(folder, "feed.xml"), "<rss/>");
	writeFileSync(join(folder, "timemap.link"), "<>");
	writeFileSync(
		join(folder, "_headers"),
		renderHeaders("https://news.example", "default-src 'self'"),
	);
	server = await serveFolder(folder, 0);
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

type Answer = {
	readonly status: number | undefined;
	readonly header: (name: string) => string | undefined;
};

/** Asks without following redirects and without tidying the path. */
function ask(
	path: string,
	headers: Record<string, string> = {},
	method = "GET",
): Promise<Answer> {
	const { port } = new URL(server.address);
	return new Promise((done, failed) => {
		request({ port, path, method, headers }, (response) => {
			response.resume();
			response.on("end", () =>
				done({
					status: response.statusCode,
					header: (name) => response.headers[name]?.toString(),
				}),
			);
		})
			.on("error", failed)
			.end();
	});
}

describe("the server", () => {
	it("sends the packed copy that the browser takes: brotli, else gzip, else the page itself", async () => {
		const encodingFor = async (accepted: string) =>
			(await ask("/about/", { "accept-encoding": accepted })).header(
				"content-encoding",
			);
		expect(await encodingFor("gzip, br")).toBe("br");
		expect(await encodingFor("gzip")).toBe("gzip");
		expect(await encodingFor("")).toBeUndefined();
	});

	it("leads an address without its slash to the page, with its query", async () => {
		const answer = await ask("/about?from=mail");
		expect(answer.status).toBe(308);
		expect(answer.header("location")).toBe("/about/?from=mail");
	});

	it("never leads to another host, however many slashes an address starts with", async () => {
		const answer = await ask("//evil.example/..//about");
		expect(answer.header("location") ?? "").not.toMatch(/^\/\//);
	});

	it("answers 404 with the page that helps", async () => {
		const answer = await ask("/none/");
		expect(answer.status).toBe(404);
		expect(answer.header("content-type")).toBe("text/html;charset=utf-8");
		expect(answer.header("content-length")).toBe("11");
	});

	it("serves nothing that lies outside its folder", async () => {
		for (const path of ["/../../etc/passwd", "/..%2f..%2fetc/passwd"])
			expect((await ask(path)).status).toBe(404);
	});

	it("takes GET and HEAD and refuses the rest", async () => {
		expect((await ask("/about/", {}, "HEAD")).status).toBe(200);
		const answer = await ask("/about/", {}, "POST");
		expect(answer.status).toBe(405);
		expect(answer.header("allow")).toBe("GET, HEAD");
	});

	it("lets browsers keep typefaces for ever and ask anew for pages", async () => {
		const face = await ask("/_next/static/a.woff2");
		expect(face.header("cache-control")).toContain("immutable");
		expect((await ask("/about/")).header("cache-control")).toBe("no-cache");
	});

	it("calls files what they are, also where their endings say too little", async () => {
		const typeOf = async (path: string) =>
			(await ask(path)).header("content-type");
		expect(await typeOf("/feed.xml")).toBe(
			"application/rss+xml; charset=utf-8",
		);
		expect(await typeOf("/timemap.link")).toBe("application/link-format");
		expect(await typeOf("/_next/static/a.woff2")).toBe("font/woff2");
	});

	it("says of every answer what the site has its hosts say", async () => {
		for (const path of ["/about/", "/none/"]) {
			const answer = await ask(path);
			expect(answer.header("content-security-policy")).toBe(
				"default-src 'self'",
			);
			expect(answer.header("x-content-type-options")).toBe("nosniff");
		}
	});
});

describe("a port", () => {
	it("that is taken is named in the refusal, with what to do", async () => {
		const port = Number(new URL(server.address).port);
		await expect(checkPort(port)).rejects.toThrow(
			`Port ${port} is taken by another program. End that one, or choose another port: PORT=${port + 1} npm start`,
		);
	});

	it("is 3000 unless PORT names another", () => {
		expect(readPort(undefined)).toBe(3000);
		expect(readPort("")).toBe(3000);
		expect(readPort("8080")).toBe(8080);
	});

	it.each(["0", "65536", "-1", "80.5", "http", "3000; rm"])(
		"can't be %s",
		(value) => {
			expect(() => readPort(value)).toThrow(`PORT is "${value}"; set it to`);
		},
	);
});
