// The site that pages render: read once for a build, anew for every request while an editor works.
import { renderProblem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { type LoadedSite, loadSite } from "./load-site.ts";

const isDevelopment = process.env.NODE_ENV === "development";

let loaded: Promise<Site> | undefined;

/**
 * The site of the content folder that OFFPRINT_CONTENT names, `content` by default; with drafts and Problems in development.
 * Throws an error that lists every Problem that keeps it from being shown.
 */
export function currentSite(): Promise<Site> {
	if (isDevelopment) return load();
	loaded ??= load();
	return loaded;
}

/** Where the bytes of its images lie, by their SHA-256. */
export async function currentImageFiles(): Promise<LoadedSite["imageFiles"]> {
	return (await loadSite(options)).imageFiles;
}

const options = {
	contentFolder: process.env.OFFPRINT_CONTENT ?? "content",
	isPreview: isDevelopment,
	// A build has read them before it renders its pages.
	areImagesDecoded: isDevelopment,
};

async function load(): Promise<Site> {
	const { site, problems } = await loadSite(options);
	if (site === undefined)
		throw new Error(problems.map(renderProblem).join("\n"));
	return site;
}
