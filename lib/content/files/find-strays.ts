// The paths in a folder of texts → a Problem for each file that nothing reads: a text under such a name would be missing from the site in silence.
import { posix } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { slugify } from "../../text/slug.ts";

/** What systems and editors leave beside files; names that start with a dot aren't looked at. */
const LEFT_BEHIND = /^(?:Thumbs\.db|desktop\.ini|Icon\r|.*~|#.*#|.*\.new)$/i;
const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;
const IMAGE = /\.(?:jpe?g|png|webp|avif|tiff?|gif|svg|heic)$/i;
const TEXT = /\.(?:txt|rtf|docx?|odt|html?|pages|pdf|eml)$/i;

/** `files` are paths as Problems print them, those of texts not among them. */
export function findStrays(files: readonly string[]): Problem[] {
	return files
		.filter((file) => !LEFT_BEHIND.test(posix.basename(file)))
		.map((file) => ({
			file,
			line: 1,
			column: 1,
			rule: "file-unread",
			message: `nothing reads this file, for the texts of this folder end in .md; ${remedy(file)}`,
		}));
}

function remedy(file: string): string {
	const name = posix.basename(file);
	if (MARKDOWN.test(name)) {
		const slug = slugify(name.replace(MARKDOWN, "")) || "a-name";
		return `rename it to ${slug}.md.`;
	}
	if (IMAGE.test(name)) return "images lie in content/images/: move it there.";
	if (TEXT.test(name))
		return "move it out of this folder; if it is an article, npm run import makes a draft of it.";
	return "move it out of this folder.";
}
