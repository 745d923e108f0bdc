// The copies of an article that readers can keep, and where each lies.
import { messagesFor } from "../messages/messages-for.ts";
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
const NAME_KEYS = {
	"pdf-a4": "pdfA4",
	"pdf-letter": "pdfLetter",
	epub: "epub",
	html: "html",
} as const;

/** The name that a copy is saved under: the article's own, so that it can be found again on a disk. */
export function copyFileName(slug: string, kind: CopyKind): string {
	return `${slug}${ENDINGS[kind]}`;
}

export function copyPath(slug: string, kind: CopyKind): string {
	return `${articlePath(slug)}copies/${copyFileName(slug, kind)}`;
}

/** "PDF, A4", and "94 KB": kilobytes of 1000 bytes, rounded up. */
export function describeCopy(
	{ kind, bytes }: Copy,
	lang: string,
): {
	readonly name: string;
	readonly size: string;
} {
	const say = messagesFor(lang);
	return {
		name: say(`copy.kind.${NAME_KEYS[kind]}`),
		size: say("copy.size", { kilobytes: Math.ceil(bytes / 1000) }),
	};
}
