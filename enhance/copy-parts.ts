// Words, their source and their address → the clipboard, as plain text and as rich text.

import { wordFor } from "./word-for.ts";

type Copied = {
	readonly words: string;
	readonly title: string;
	readonly href: string;
};

/** Copies “words” — title, address; the address alone where there are no words. Rejects where the browser refuses. */
export async function copyParts({ words, title, href }: Copied): Promise<void> {
	if (words === "") return navigator.clipboard.writeText(href);
	const said = wordFor("copiedWords", "“{words}” — {title}", { words, title });
	const plain = `${said}\n${href}`;
	if (typeof ClipboardItem === "undefined")
		return navigator.clipboard.writeText(plain);
	const quote = document.createElement("blockquote");
	quote.textContent = words;
	const link = document.createElement("a");
	link.href = href;
	link.textContent = title;
	const rich = `${quote.outerHTML}<p>— ${link.outerHTML}</p>`;
	await navigator.clipboard.write([
		new ClipboardItem({
			"text/plain": new Blob([plain], { type: "text/plain" }),
			"text/html": new Blob([rich], { type: "text/html" }),
		}),
	]);
}
