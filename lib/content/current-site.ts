// The site that pages render: read once for a build, anew after every change while an editor works.
import { renderProblem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { loadForEditor } from "./load-for-editor.ts";
import { type LoadedSite, loadSite } from "./load-site.ts";

const contentFolder = process.env.OFFPRINT_CONTENT ?? "content";
const load =
	process.env.NODE_ENV === "development"
		? loadForEditor(contentFolder)
		: loadForBuild;

/**
 * The site of the content folder that OFFPRINT_CONTENT names, `content` by default; with drafts and Problems in development.
 * Throws an error that lists every Problem that keeps it from being shown.
 */
export async function currentSite(): Promise<Site> {
	const { site, problems } = await load();
	if (site === undefined)
		throw new Error(problems.map(renderProblem).join("\n"));
	return site;
}

/** Where the bytes of its images lie, by their SHA-256. */
export async function currentImageFiles(): Promise<LoadedSite["imageFiles"]> {
	return (await load()).imageFiles;
}

let loaded: Promise<LoadedSite> | undefined;

/** A build has read the images before it renders its pages. */
function loadForBuild(): Promise<LoadedSite> {
	loaded ??= loadSite({ contentFolder, areImagesDecoded: false });
	return loaded;
}
