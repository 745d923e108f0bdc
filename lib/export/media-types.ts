// What the files of a site are that many servers don't know, or know by an ending that says too little.

/** How an address ends → its media type. The first that fits counts. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
	"/feed.xml": "application/rss+xml; charset=utf-8",
	"/atom.xml": "application/atom+xml; charset=utf-8",
	"/feed.json": "application/feed+json",
	"/opensearch.xml": "application/opensearchdescription+xml",
	".csl.json": "application/vnd.citationstyles.csl+json",
	".bib": "application/x-bibtex; charset=utf-8",
	".epub": "application/epub+zip",
	".link": "application/link-format",
	".md": "text/markdown; charset=utf-8",
	".webmanifest": "application/manifest+json",
};

/** The media type of the file at a path; undefined where every server knows it. */
export function findMediaType(path: string): string | undefined {
	return Object.entries(MEDIA_TYPES).find(([end]) => path.endsWith(end))?.[1];
}
