// What next build wrote → the finished site in another folder, packed, and what is wrong with it.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import { OFFLINE_FOLDER, SERVICE_WORKER_FILE } from "../model/hooks.ts";
import type { Permalink } from "../model/site.ts";
import { LOADER, type Script, scriptPath } from "./attach/attach-scripts.ts";
import { inlineScriptsIn, renderPolicy } from "./attach/content-policy.ts";
import { HEADERS_FILE, renderHeaders } from "./attach/render-headers.ts";
import { REDIRECTS_FILE, renderRedirects } from "./attach/render-redirects.ts";
import { renderServiceWorker } from "./attach/render-service-worker.ts";
import {
	LEAD_ON,
	type LeadingOn,
	writeRedirectPages,
} from "./attach/write-redirect-pages.ts";
import { finishHtml } from "./finish-html.ts";
import type { FinishedSite, Reference } from "./finished-site.ts";
import { packFiles } from "./pack-files.ts";
import { reachableFiles } from "./reachable-files.ts";
import { referencesInFile } from "./references/references-in-file.ts";
import { referencesInHtml } from "./references/references-in-html.ts";
import { resolveReference } from "./references/resolve-reference.ts";
import type { Failure } from "./verify/failure.ts";
import { verifyHtml } from "./verify/verify-html.ts";
import { verifyNothingUnreferenced } from "./verify/verify-nothing-unreferenced.ts";
import { verifyPageList } from "./verify/verify-page-list.ts";
import { verifyPermalinks } from "./verify/verify-permalinks.ts";
import { verifyReferences } from "./verify/verify-references.ts";
import { idsIn } from "./verify/verify-unique-ids.ts";

/** Next's other copies of 404.html. */
const SECOND_COPIES = ["404/**", "_not-found/**"];

export type SiteExport = {
	/** What next build wrote; it stays as it is. */
	readonly from: string;
	/** An empty folder. */
	readonly to: string;
	/** Address of the site without a slash at its end. */
	readonly siteUrl: string;
	/** What was published and must go on leading somewhere. */
	readonly permalinks?: readonly Permalink[];
	readonly formerAddresses?: readonly LeadingOn[];
	/** Addresses of withdrawn articles. */
	readonly withdrawn?: readonly string[];
	/** Every page that there should be. */
	readonly pages?: ReadonlySet<string>;
	readonly scripts?: readonly Script[];
	/** The text of the bundled service worker. */
	readonly serviceWorker?: string;
};

/** Copies to keep are whole already, those in HTML too. */
const isPage = (path: string) =>
	path.endsWith(".html") && !path.includes("/copies/");

type Finished = {
	readonly path: string;
	readonly ids: ReadonlySet<string>;
	readonly inlineScripts?: readonly string[];
	readonly references: readonly Reference[];
	readonly failures: readonly Failure[];
};

/** Writes the finished site; gives all its failures, none for a good one. */
export async function exportSite(options: SiteExport): Promise<Failure[]> {
	const { from, to, permalinks = [], pages } = options;
	const paths = (
		await glob("**", { cwd: from, dot: true, ignore: SECOND_COPIES })
	).sort();
	const finished: Finished[] = [];
	for (const path of paths)
		finished.push(
			isPage(path)
				? await finishPage(path, options)
				: await finishFile(path, options),
		);
	const texts = await textsBesidePages(options, finished);
	for (const path of texts.keys())
		finished.push({ path, ids: new Set(), references: [], failures: [] });
	const site = dropLeftovers(siteOf(finished));
	const files = [...site.files];
	for (const path of files.filter((path) => !isPage(path))) {
		await mkdir(dirname(join(to, path)), { recursive: true });
		const text = texts.get(path);
		if (text === undefined) await copyFile(join(from, path), join(to, path));
		else await writeFile(join(to, path), text);
	}
	await writeRedirects(options, files);
	await packFiles(to, files);
	return [
		...finished.flatMap(({ failures }) => failures),
		...verifyReferences(site, options),
		...verifyPermalinks(site, permalinks),
		...(pages === undefined ? [] : verifyPageList(site, pages)),
		...verifyNothingUnreferenced(site),
	];
}

/** What we write that isn't among Next's files: path → text. */
async function textsBesidePages(
	{ to, siteUrl, scripts = [], serviceWorker }: SiteExport,
	finished: readonly Finished[],
): Promise<Map<string, string>> {
	const texts = new Map(
		scripts
			.filter(({ inline }) => inline === undefined)
			.map((script) => [scriptPath(script), script.text]),
	);
	// Of the code's own scripts all are named, whether a page has them yet or not: a host's settings then last until the code changes.
	const policy = renderPolicy([
		LOADER,
		LEAD_ON,
		...scripts
			.filter(({ inline }) => inline !== undefined)
			.map(({ text }) => text),
		...finished.flatMap(({ inlineScripts = [] }) => inlineScripts),
	]);
	texts.set(HEADERS_FILE, renderHeaders(siteUrl, policy));
	if (serviceWorker === undefined) return texts;
	const path = `${OFFLINE_FOLDER}index.html`;
	const page = finished.find((file) => file.path === path);
	if (page === undefined) throw new Error(`${path} isn't among the pages`);
	const shell = {
		html: await readFile(join(to, path), "utf8"),
		paths: [
			OFFLINE_FOLDER,
			...page.references
				.map(({ target }) => target.path)
				.filter((needed) => texts.has(needed)),
		],
	};
	return texts.set(
		SERVICE_WORKER_FILE,
		renderServiceWorker(serviceWorker, shell),
	);
}

async function writeRedirects(
	{ to, siteUrl, formerAddresses = [] }: SiteExport,
	files: readonly string[],
): Promise<void> {
	if (formerAddresses.length === 0) return;
	await writeFile(
		join(to, REDIRECTS_FILE),
		renderRedirects(formerAddresses, siteUrl),
	);
	const pages = files.filter(isPage);
	await writeRedirectPages({ to, siteUrl, pages, formerAddresses });
}

async function finishPage(
	path: string,
	{ from, to, siteUrl, scripts = [] }: SiteExport,
): Promise<Finished> {
	const exported = await readFile(join(from, path), "utf8");
	const page = finishHtml({ path, exported, siteUrl, scripts });
	await mkdir(dirname(join(to, path)), { recursive: true });
	await writeFile(join(to, path), page.html);
	return {
		path,
		ids: new Set(idsIn(page.tree)),
		inlineScripts: inlineScriptsIn(page.tree),
		references: resolveAll(referencesInHtml(page.tree, siteUrl), path, siteUrl),
		failures: verifyHtml(page),
	};
}

async function finishFile(
	path: string,
	{ from, siteUrl }: SiteExport,
): Promise<Finished> {
	const references = await referencesInFile(join(from, path), siteUrl);
	return {
		path,
		ids: new Set(),
		references: resolveAll(references, path, siteUrl),
		failures: [],
	};
}

function resolveAll(
	references: readonly string[],
	path: string,
	siteUrl: string,
): Reference[] {
	return references.flatMap((written) => {
		const target = resolveReference(written, path, siteUrl);
		return target === undefined ? [] : [{ written, target }];
	});
}

function siteOf(finished: readonly Finished[]): FinishedSite {
	const pages = finished.filter(({ path }) => isPage(path));
	return {
		files: new Set(finished.map(({ path }) => path)),
		ids: new Map(pages.map(({ path, ids }) => [path, ids])),
		references: new Map(
			finished.map(({ path, references }) => [path, references]),
		),
	};
}

/** Leaves out what Next wrote for its own scripts, files of `_next/` and flight texts that nothing leads to any more, and scripts of ours that no page is for. */
function dropLeftovers(site: FinishedSite): FinishedSite {
	const reachable = reachableFiles(site);
	const isKept = (path: string) =>
		reachable.has(path) || !/^(?:_next|scripts)\/|\.txt$/.test(path);
	return {
		files: new Set([...site.files].filter(isKept)),
		ids: site.ids,
		references: new Map([...site.references].filter(([path]) => isKept(path))),
	};
}
