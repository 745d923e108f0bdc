// The citation styles that Citation.js lacks, for what we have to cite: a page of a site, with its byline and its day. In CSL 1.0.2.

type Style = {
	readonly title: string;
	/** How a byline, a headline in “…”, the site's name in italics, the day and the address follow each other. */
	readonly layout: string;
};

const AUTHOR = `<names variable="author" suffix=". "><name/></names>`;
const HEADLINE = `<text variable="title" quotes="true" suffix=". "/>`;
const SITE = `<text variable="container-title" font-style="italic" suffix=", "/>`;

/** Works Cited of the MLA Handbook, 9th edition: “Title.” Site, 24 Nov. 2026, address without its scheme. */
const MLA: Style = {
	title: "MLA, page of a site",
	layout: `${AUTHOR}${HEADLINE}${SITE}<date variable="issued" suffix=", "><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date><text variable="URL"/>`,
};

/** Bibliography of the Chicago Manual of Style, 17th edition, 14.206–14.207: “Title.” Site. November 24, 2026. Address. */
const CHICAGO: Style = {
	title: "Chicago, page of a site",
	layout: `${AUTHOR}${HEADLINE}<text variable="container-title" suffix=". "/><date variable="issued" suffix=". "><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date><text variable="URL"/>`,
};

/** Style sheets by the name under which Citation.js shall know them. */
export const WEB_PAGE_STYLES: Readonly<Record<"mla" | "chicago", string>> = {
	mla: renderStyle("mla", MLA),
	chicago: renderStyle("chicago", CHICAGO),
};

function renderStyle(id: string, { title, layout }: Style): string {
	return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US"><info><title>${title}</title><id>offprint-${id}</id><updated>2026-11-24T00:00:00+00:00</updated></info><citation><layout><text variable="title"/></layout></citation><bibliography><layout suffix=".">${layout}</layout></bibliography></style>`;
}
