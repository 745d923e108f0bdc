// All that a page does in the browser works under the policy that its host sends, and nothing is refused: on our own server, on nginx and on Caddy.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { serveFolder } from "../../lib/cli/serving/serve-folder.ts";
import { writeRedirectPages } from "../../lib/export/attach/write-redirect-pages.ts";
import { HOSTS, type Host, lackOf, runHost } from "../deploy/run-host.ts";
import { FIRST_ARTICLE, loadFirstArticle } from "./first-article.ts";
import { read } from "./offline/test-site.ts";

const OLD = "/articles/an-older-name/";

const SERVERS = [
	{
		name: "our own server",
		lack: undefined,
		run: runOurs,
	},
	...HOSTS.map((name) => ({
		name: `${name} @long`,
		lack: lackOf(name),
		run: () => runHost(name, { path: "", redirects: "" }),
	})),
];

async function runOurs(): Promise<Host> {
	const site = await mkdtemp(join(tmpdir(), "offprint-policy-"));
	await cp("out", site, { recursive: true });
	const { address, close } = await serveFolder(site, 0);
	const stop = async () => {
		await close();
		await rm(site, { recursive: true });
	};
	return { address, site, stop };
}

/** What browsers say of what a policy keeps from being done, in pages and in workers. */
function watchRefusals(page: Page): string[] {
	const refusals: string[] = [];
	page.context().on("console", (message) => {
		if (/content.security.policy/i.test(message.text()))
			refusals.push(message.text());
	});
	return refusals;
}

for (const { name, lack, run } of SERVERS)
	test.describe(`under the policy of ${name}`, () => {
		test.skip(lack !== undefined, lack);
		test.use({ permissions: ["clipboard-read", "clipboard-write"] });

		let host: Host;
		test.beforeAll(async () => {
			host = await run();
		});
		test.afterAll(() => host?.stop());

		test("a foreign script is refused, and we would hear of it", async ({
			page,
		}) => {
			const refusals = watchRefusals(page);
			await page.goto(`${host.address}/about/`);
			await page.evaluate(() => {
				const script = document.createElement("script");
				script.textContent = "document.title = 'taken over'";
				document.head.append(script);
			});
			await expect.poll(() => refusals).not.toEqual([]);
			await expect(page).not.toHaveTitle("taken over");
		});

		test("an article is set to the reader's taste, passed on, and looked for", async ({
			page,
		}) => {
			const refusals = watchRefusals(page);
			await page.addInitScript(() => {
				Reflect.deleteProperty(Navigator.prototype, "share");
			});
			await page.goto(host.address + FIRST_ARTICLE);
			await page.getByRole("button", { name: "Appearance" }).click();
			const panel = page.getByRole("group", { name: "Appearance" });
			await panel.getByLabel("Dark").check();
			await panel.getByLabel("For dyslexia").check();
			await page.reload();
			await expect(page.locator("body")).toHaveCSS(
				"background-color",
				"rgb(16, 19, 24)",
			);

			await page
				.getByRole("button", { name: "Share the figure “over $40,000”" })
				.click();
			await page
				.locator("#pass-on-figure-chip-price")
				.getByRole("button", { name: "Copy with its words" })
				.click();
			await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			const { pathname } = new URL(copied.split("\n").at(-1) ?? "");
			await page.goto(host.address + pathname);
			await expect(page.locator("h1")).toBeVisible();

			await page.goto(`${host.address}/search/?q=chip`);
			await expect(page.getByRole("status")).toHaveText(/^Results: \d/);
			await page.goto(`${host.address}/figures/`);
			await expect(page.getByRole("combobox").first()).toBeVisible();
			expect(refusals).toEqual([]);
		});

		test("an article is kept, and read without a connection", async ({
			page,
			context,
		}) => {
			const refusals = watchRefusals(page);
			await read(page, host.address + FIRST_ARTICLE);
			await page.getByRole("button", { name: "Keep this article" }).click();
			await expect(page.locator("#sources [role=status]")).toHaveText(
				"Kept in this browser.",
			);
			await context.setOffline(true);
			await page.goto(`${host.address}${FIRST_ARTICLE}?again`);
			const { headline } = await loadFirstArticle();
			await expect(page.locator("article h1")).toHaveText(headline);
			await page.goto(`${host.address}/offline/`);
			await expect(page.getByRole("link", { name: headline })).toBeVisible();
			expect(refusals).toEqual([]);
		});

		test("a copy in one file has its faces, and an old address leads on with its fragment", async ({
			page,
		}) => {
			const refusals = watchRefusals(page);
			const slug = FIRST_ARTICLE.split("/")[2];
			await page.goto(`${host.address}${FIRST_ARTICLE}copies/${slug}.html`);
			const states = await page.evaluate(async () => {
				await document.fonts.ready;
				return [...document.fonts].map(({ status }) => status);
			});
			expect(states).toContain("loaded");
			expect(states).not.toContain("error");

			await writeRedirectPages({
				to: host.site,
				siteUrl: host.address,
				pages: [`${FIRST_ARTICLE.slice(1)}index.html`],
				formerAddresses: [
					{ from: OLD, to: FIRST_ARTICLE, lang: "en", title: "Moved" },
				],
			});
			await page.goto(`${host.address}${OLD}#figures`);
			await expect(page).toHaveURL(`${host.address}${FIRST_ARTICLE}#figures`);
			expect(refusals).toEqual([]);
		});
	});
