// A byline and the line below it → the byline with the trade of those whom it names.
import type { Line } from "../../blocks/split-lines.ts";
import { isRole } from "../parse-byline.ts";
import type { HeadingLine } from "./heading-line.ts";

/** "Coast Press" below "By ANN DOE". */
const AGENCY =
	/^(?:\p{Lu}[\p{L}.&’'-]*\s+){1,3}(?:Press|Wire|News|Agency|Service|Media|Bureau)$/u;

function isAgency(line: string): boolean {
	return AGENCY.test(line);
}

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
	if (
		only?.field !== "byline" ||
		others.length > 0 ||
		!(isRole(role) || isAgency(role))
	)
		return line;
	const value = `${only.value}, ${role}`;
	return { ...line, lines: line.lines + 1, found: [{ ...only, value }] };
}
