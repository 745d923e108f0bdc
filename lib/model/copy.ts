// The copies of an article that readers can keep, and where each lies.
import { articlePath } from "./address.ts";

/** In the order in which readers are offered them. */
export const COPY_KINDS = ["pdf-a4", "pdf-letter", "epub", "html"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export type Copy = {
	readonly kind: CopyKind;
	/** From the root of the site. */
	readonly path: string;
	readonly bytes: number;
};

const ENDINGS: Readonly<Record<CopyKind, string>> = {
	"pdf-a4": "-a4.pdf",
	"pdf-letter": "-letter.pdf",
	epub: ".epub",
	html: ".html",
};
const NAMES: Readonly<Record<CopyKind, string>> = {
	"pdf-a4": "PDF, A4",
	"pdf-letter": "PDF, US Letter",
	epub: "EPUB",
	html: "One HTML file",
};

/** The name that a copy is saved under: the article's own, so that it can be found again on a disk. */
export function copyFileName(slug: string, kind: CopyKind): string {
	return `${slug}${ENDINGS[kind]}`;
}

export function copyPath(slug: string, kind: CopyKind): string {
	return `${articlePath(slug)}copies/${copyFileName(slug, kind)}`;
}

/** "PDF, A4", and "94 KB": kilobytes of 1000 bytes, rounded up. */
export function describeCopy({ kind, bytes }: Copy): {
	readonly name: string;
	readonly size: string;
} {
	return { name: NAMES[kind], size: `${Math.ceil(bytes / 1000)} KB` };
}
