// An article → a page of the same words in bare HTML: what ours is measured beside.
import type { Article } from "../lib/model/article.ts";

/** Headline, dek and text, without a style, a script or a figure. */
export function renderBarePage({ lang, headline, dek, body }: Article): string {
	const words = body.map(({ text }) => `<p>${text}</p>`).join("\n");
	return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${headline}</title><h1>${headline}</h1>\n<p>${dek}</p>\n${words}`;
}
