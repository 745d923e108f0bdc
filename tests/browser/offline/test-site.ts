// A copy of the built site on a server of its own, which a test may stop, start again and edit.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { glob } from "tinyglobby";
import {
	type FolderServer,
	serveFolder,
} from "../../../lib/cli/serving/serve-folder.ts";
import { prefixSiteFolder } from "../../../lib/export/attach/prefix-site-folder.ts";
import { parseHtml } from "../../../lib/export/parse-html.ts";
import { renderHtml } from "../../../lib/export/render-html.ts";

export class TestSite {
	readonly #folder: string;
	#server: FolderServer;

	private constructor(folder: string, server: FolderServer) {
		this.#folder = folder;
		this.#server = server;
	}

	/** `path` is that of the site on its host: "/news"; `built` the folder that is copied. */
	static async open(path = "", built = "out"): Promise<TestSite> {
		const folder = await mkdtemp(join(tmpdir(), "offprint-offline-"));
		await cp(built, folder, { recursive: true });
		const site = new TestSite(folder, await serveFolder(folder, 0, path));
		// Packed files would go on with the words from before an edit.
		for (const packed of await glob("**/*.{br,gz}", { cwd: folder }))
			await rm(join(folder, packed));
		if (path === "") return site;
		await site.edit("_headers", (rules) => rules.replace(/^\//gm, `${path}/`));
		for (const page of await glob("**/index.html", { cwd: folder }))
			await site.edit(page, (html) => {
				const tree = parseHtml(html);
				prefixSiteFolder({ path: page, tree, siteUrl: site.address });
				// The export gives scripts their addresses after it has given the others the folder.
				return renderHtml(tree).replaceAll('"/scripts/', `"${path}/scripts/`);
			});
		return site;
	}

	/** Without a slash at its end. */
	get address(): string {
		return this.#server.address;
	}

	async edit(path: string, change: (text: string) => string): Promise<void> {
		const file = join(this.#folder, path);
		const before = await readFile(file, "utf8");
		const after = change(before);
		expect(after, `${path} is changed by the test`).not.toBe(before);
		await writeFile(file, after);
	}

	stop(): Promise<void> {
		return this.#server.close();
	}

	/** Under the same address as before. */
	async start(): Promise<void> {
		const { port, pathname } = new URL(this.address);
		this.#server = await serveFolder(
			this.#folder,
			Number(port),
			pathname.replace(/\/$/, ""),
		);
	}

	async close(): Promise<void> {
		await this.stop();
		await rm(this.#folder, { recursive: true });
	}
}

export const test = base.extend<{ sitePath: string; site: TestSite }>({
	sitePath: ["", { option: true }],
	site: async ({ sitePath }, use) => {
		const site = await TestSite.open(sitePath);
		await use(site);
		await site.close();
	},
});

/** The paths of everything that is saved, by the kind of cache. */
export function savedPaths(page: Page): Promise<Record<string, string[]>> {
	return page.evaluate(async () => {
		const paths: Record<string, string[]> = {};
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			paths[name.split(" ")[1] ?? ""] = (await cache.keys()).map(
				({ url }) => new URL(url).pathname,
			);
		}
		return paths;
	});
}

/** Opens a page and waits until it is saved with its faces. */
export async function read(page: Page, address: string): Promise<void> {
	await page.goto(address);
	const { pathname } = new URL(address);
	await expect
		.poll(
			async () => {
				const { read = [], assets = [] } = await savedPaths(page);
				return {
					isRead: read.includes(pathname),
					hasFace: assets.some((path) => path.includes("/media/text.")),
					hasScript: assets.some((path) => path.includes("/scripts/saved-")),
				};
			},
			// Saving waits until the page has nothing else to do, which a busy machine puts off.
			{ timeout: 20_000 },
		)
		.toEqual({ isRead: true, hasFace: true, hasScript: true });
}

/** Empties the browser's own store of what it fetched, which would stand in for what we failed to save. */
export async function clearBrowserStore(page: Page): Promise<void> {
	const devTools = await page.context().newCDPSession(page);
	await devTools.send("Network.clearBrowserCache");
	await devTools.detach();
}
