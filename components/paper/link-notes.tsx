// On paper only: where a page's links lead, as numbered notes. Screens, reading modes and the clipboard know nothing of them.
import { absoluteUrl } from "../../lib/model/address.ts";
import type { LinkNote } from "../../lib/model/link-notes.ts";
import { cssString } from "../../lib/text/css-string.ts";

type LinkNotesProps = { notes: readonly LinkNote[]; siteUrl: string };

/** The list, and the number at each link: both in print rules, which the export moves to the end of the page. */
export function LinkNotes({ notes, siteUrl }: LinkNotesProps) {
	return (
		<>
			<ol className="link-notes">
				{notes.map(({ number, address }) => (
					<li key={number}>
						<a href={address}>{address.replace(/^mailto:/, "")}</a>
					</li>
				))}
			</ol>
			<style
				dangerouslySetInnerHTML={{ __html: renderNumbers(notes, siteUrl) }}
			/>
		</>
	);
}

/** Numbers are the style sheet's: in the HTML they would be copied, searched for and read out. */
function renderNumbers(notes: readonly LinkNote[], siteUrl: string): string {
	const links = notes.map(({ number, hrefs }) => ({
		number,
		selector: hrefs.map((href) => linkTo(href, siteUrl)).join(),
	}));
	const all = links.map(({ selector }) => selector).join();
	const numbers = links.map(
		({ number, selector }) =>
			`:is(${selector})::after{content:${cssString(String(number))}}`,
	);
	return `@media print{:is(${all}){text-decoration:none}:is(${all})::after{padding-inline-start:.1em;font:.7em/0 var(--face-label);vertical-align:super}${numbers.join("")}.link-notes{columns:2;column-gap:2rem;padding-inline-start:1.5rem;list-style:decimal}.link-notes li{break-inside:avoid}.link-notes a{direction:ltr;unicode-bidi:isolate;text-decoration:none}}`;
}

/** The links of the text and of the sources. The export writes the site's folder before a path from its root. */
function linkTo(href: string, siteUrl: string): string {
	const written = /^\/(?!\/)/.test(href)
		? absoluteUrl(new URL(siteUrl).pathname.replace(/\/$/, ""), href)
		: href;
	return `:is(.body,.sources ul) a[href=${cssString(written)}]`;
}
