// npm start shows a site that lies in a folder of its host in that folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	type FolderServer,
	serveFolder,
} from "../../lib/cli/serving/serve-folder.ts";
import { renderRedirects } from "../../lib/export/attach/render-redirects.ts";

const folder = mkdtempSync(join(tmpdir(), "offprint-folder-"));
let server: FolderServer;
let host = "";

beforeAll(async () => {
	mkdirSync(join(folder, "about"));
	writeFileSync(join(folder, "index.html"), "front");
	writeFileSync(join(folder, "404.html"), "gone");
	writeFileSync(join(folder, "about/index.html"), "about");
	writeFileSync(
		join(folder, "_redirects"),
		renderRedirects(
			[{ from: "/us/", to: "/about/" }],
			"https://example.org/news",
		),
	);
	server = await serveFolder(folder, 0, "/news");
	host = new URL(server.address).origin;
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

const ask = (path: string) => fetch(`${host}${path}`, { redirect: "manual" });

it("gives its pages below the folder", async () => {
	expect(server.address).toBe(`${host}/news`);
	expect(await (await ask("/news/")).text()).toBe("front");
	expect(await (await ask("/news/about/")).text()).toBe("about");
});

it("keeps the folder when it leads on", async () => {
	expect((await ask("/")).headers.get("location")).toBe("/news/");
	expect((await ask("/news/about")).headers.get("location")).toBe(
		"/news/about/",
	);
	expect((await ask("/news/us/")).headers.get("location")).toBe("/news/about/");
});

it("has nothing outside the folder", async () => {
	expect((await ask("/about/")).status).toBe(404);
	expect((await ask("/news/none/")).status).toBe(404);
});
