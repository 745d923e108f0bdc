// An address that no page has → the end of the sentence that says so.
import { suggest } from "../../text/suggest.ts";

/** Names the page that was probably meant: what differs is judged without the step that pages of one kind share. */
export function meantPage(path: string, pages: ReadonlySet<string>): string {
	const kind = /^\/[^/]+\/(?=.)/.exec(path)?.[0] ?? "/";
	const alike = [...pages].filter((page) => page.startsWith(kind));
	const near = suggest(
		path.slice(kind.length),
		alike.map((page) => page.slice(kind.length)),
	);
	const meant =
		near === undefined ? suggest(path, [...pages]) : `${kind}${near}`;
	return meant === undefined
		? "; write the address of one that it has, or take the link out."
		: `; did you mean ${meant}?`;
}
