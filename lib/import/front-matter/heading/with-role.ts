// A byline and the line below it → the byline with the trade of those whom it names.
import type { Line } from "../../blocks/split-lines.ts";
import { isRole } from "../parse-byline.ts";
import type { HeadingLine } from "./heading-line.ts";

/** "Senior reporters" below "By Jane Doe and John Roe". */
export function withRole(
	line: HeadingLine,
	last: Line | undefined,
	next: Line | undefined,
): HeadingLine {
	const [only, ...others] = line.found;
	const isBelow = last !== undefined && next?.start === last.end + 1;
	// A heading may name a trade too; it stands apart or is marked.
	const role = isBelow ? next.text.trim() : "";
	if (only?.field !== "byline" || others.length > 0 || !isRole(role))
		return line;
	const value = `${only.value}, ${role}`;
	return { ...line, lines: line.lines + 1, found: [{ ...only, value }] };
}
