// A content folder → the finished site in out/: faces ▸ content ▸ pages ▸ export ▸ in place. Skipped when nothing has changed.
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { loadSettings } from "../../content/load-settings.ts";
import { type LoadedSite, loadSite } from "../../content/load-site.ts";
import { LOCAL_ADDRESS } from "../../content/site-address.ts";
import { exportSite } from "../../export/export-site.ts";
import {
	isReplaceable,
	prepareStaging,
	putInPlace,
	stagingOf,
} from "../../export/put-in-place.ts";
import { renderFailure } from "../../export/verify/failure.ts";
import { articlePath } from "../../model/address.ts";
import { listPages } from "../../model/list-pages.ts";
import { renderProblem } from "../../model/problem.ts";
import { countOf } from "../../text/count-of.ts";
import { writeFaces } from "../faces/write-faces.ts";
import { CommandError } from "../terminal/command-error.ts";
import { type Print, printOut, runStep } from "../terminal/progress.ts";
import { buildInThreads } from "../threads/build-in-threads.ts";
import { isBuildCurrent, writeBuildStamp } from "./build-stamp.ts";
import { bundleScripts, bundleServiceWorker } from "./bundle-scripts.ts";
import { hashInputs } from "./hash-inputs.ts";
import { makeCopies, putCopies } from "./make-copies.ts";
import { makeImages, putImages } from "./make-images.ts";
import { projectFile } from "./project-file.ts";
import { putSearchFiles } from "./put-search-files.ts";
import { exportFolder, runNextBuild } from "./run-next-build.ts";
import { takeLock } from "./take-lock.ts";
import { tellMoves } from "./tell-moves.ts";

export type BuildOptions = {
	readonly contentFolder?: string;
	readonly outFolder?: string;
	/** Builds though nothing has changed. */
	readonly force?: boolean;
	readonly print?: Print;
};

type Build = Required<BuildOptions>;

/** Builds the site; false when its content or its pages have faults, which are printed: the last good site then stays. */
export async function buildSite({
	contentFolder = "content",
	outFolder = "out",
	force = false,
	print = printOut,
}: BuildOptions = {}): Promise<boolean> {
	const build = {
		contentFolder,
		outFolder: resolve(outFolder),
		force,
		print,
	};
	const inputsHash = await hashInputs(contentFolder);
	if (!force && (await isBuildCurrent(build.outFolder, inputsHash))) {
		print(`${outFolder}/ is built already; nothing has changed.\n`);
		return true;
	}
	if (!(await isReplaceable(build.outFolder)))
		throw new CommandError(
			`${outFolder} holds something else than a site; name another folder or empty it.`,
		);
	print(`Building ${contentFolder}/ to ${outFolder}/\n`);
	const release = takeLock(projectFile(".cache/build.lock"));
	try {
		return await buildSteps(build, inputsHash);
	} finally {
		await rm(stagingOf(build.outFolder), { recursive: true, force: true });
		release();
	}
}

async function buildSteps(build: Build, inputsHash: string): Promise<boolean> {
	const { contentFolder, outFolder, print } = build;
	await prepareStaging(outFolder);
	await runStep(print, "faces", () => writeFaces());
	const { site, imageFiles: files } = await checkContent(build);
	if (site === undefined) return false;
	if (site.url === LOCAL_ADDRESS)
		print(
			`               SITE_URL isn't set: permalinks start with ${LOCAL_ADDRESS}, good for a look at home only\n`,
		);
	const images = await makeImages({ contentFolder, site, files, print });
	const copies = await makeCopies({
		contentFolder,
		site,
		imageFolder: images.folder,
		print,
	});
	await runStep(print, "pages", async () => {
		await runNextBuild({
			contentFolder,
			siteUrl: site.url,
			...(copies !== undefined && { copiesFile: copies.indexFile }),
		});
		if (copies !== undefined) await putCopies(copies, exportFolder);
		await putImages(images, exportFolder);
	});
	await runStep(
		print,
		"search",
		() => putSearchFiles(site, exportFolder),
		(count) => countOf(count, "record", "records"),
	);
	const staging = stagingOf(outFolder);
	const failures = await runStep(print, "export", async () =>
		exportSite({
			from: exportFolder,
			to: staging,
			siteUrl: site.url,
			permalinks: site.permalinks,
			formerAddresses: tellMoves(site),
			withdrawn: site.withdrawn.map(({ slug }) => articlePath(slug)),
			pages: listPages(site),
			...(await bundleFor(contentFolder)),
		}),
	);
	if (failures.length > 0) {
		const count = countOf(failures.length, "failure", "failures");
		print(`\n${failures.map(renderFailure).join("\n")}\n\n${count}.\n`);
		return false;
	}
	await runStep(print, "in place", async () => {
		await putInPlace(outFolder);
		await writeBuildStamp(outFolder, inputsHash);
	});
	return true;
}

/** Our browser scripts, and a service worker even where content/site.yaml wants none: one that clears an earlier one away. */
async function bundleFor(contentFolder: string) {
	const settings = await loadSettings(contentFolder);
	const offline = !("value" in settings && settings.value.offline === false);
	return {
		scripts: await bundleScripts({ offline }),
		serviceWorker: await bundleServiceWorker(offline),
	};
}

async function checkContent({
	contentFolder,
	print,
}: Build): Promise<LoadedSite> {
	const loaded = await runStep(
		print,
		"content",
		() => loadSite({ contentFolder, build: buildInThreads() }),
		({ site }) => countOf(site?.articles.length ?? 0, "article", "articles"),
	);
	const { site, problems, drafts } = loaded;
	for (const { file } of drafts)
		print(`               left out, a draft: ${file}\n`);
	if (site === undefined)
		print(
			`\n${problems.map(renderProblem).join("\n")}\n\n${countOf(problems.length, "problem", "problems")}; nothing was built.\n`,
		);
	return loaded;
}
