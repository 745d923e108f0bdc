// Items of feeds, and what a content system answers, hold one article each.
import { describe, expect, it } from "vitest";
import { importDocument } from "../../lib/import/import-document.ts";
import { importText } from "./read-case.ts";

const PROSE = "<p>The ferry left the quay on Saturday, and it was cold.</p>";
const escaped = PROSE.replaceAll("<", "&lt;");

describe("an item of a feed", () => {
	it.each([
		[
			"RSS",
			"item.xml",
			`<item><title>The ferry &amp;amp; the quay</title><dc:creator>Ann Doe</dc:creator><pubDate>Mon, 02 Mar 2026 08:00:00 +0000</pubDate><content:encoded><![CDATA[${PROSE}]]></content:encoded></item>`,
		],
		[
			"Atom",
			"feed.atom",
			`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><entry><title type="html">The ferry &amp;amp; the quay</title><author><name>Ann Doe</name></author><published>2026-03-02T08:00:00Z</published><content type="html">${escaped}</content></entry></feed>`,
		],
		[
			"JSON Feed",
			"feed.json",
			JSON.stringify({
				title: "Harbour",
				items: [
					{
						title: "The ferry &amp; the quay",
						authors: [{ name: "Ann Doe" }],
						date_published: "2026-03-02T08:00:00Z",
						content_html: PROSE,
					},
				],
			}),
		],
	])("is read from %s", async (_, fileName, text) => {
		const { body, report } = await importText(text, fileName);
		expect(body).toBe(
			"The ferry left the quay on Saturday, and it was cold.\n",
		);
		expect(report.fields).toEqual({
			headline: "The ferry & the quay",
			byline: "Ann Doe",
			publishedOn: "2026-03-02",
		});
	});

	it("loses scripts, and tells of them with their place in the feed", async () => {
		const { body, report } = await importText(
			`<item><title>The ferry</title>\n<content:encoded><![CDATA[${PROSE}<script>track()</script>]]></content:encoded></item>`,
			"item.xml",
		);
		expect(body).not.toContain("track");
		expect(report.dropped).toContainEqual(
			expect.objectContaining({ line: 2, reason: "a script" }),
		);
	});

	it("has a summary for its dek only where that says something else", async () => {
		const dekOf = async (summary: string) =>
			(
				await importText(
					`<item><title>The ferry</title><description>${summary}</description><content:encoded><![CDATA[${PROSE}]]></content:encoded></item>`,
					"item.xml",
				)
			).report.fields.dek;
		expect(await dekOf("A year of work is over.")).toBe(
			"A year of work is over.",
		);
		expect(await dekOf("The ferry left the quay […]")).toBe(undefined);
	});
});

describe("a feed of several articles", () => {
	it("is refused with their number", async () => {
		const item = `<item><title>The ferry</title><description>${escaped}</description></item>`;
		const outcome = await importDocument({
			bytes: Buffer.from(
				`<rss version="2.0"><channel>${item}${item}</channel></rss>`,
			),
			fileName: "feed.xml",
			importedOn: "2026-11-24",
			importer: "offprint 0.1.0",
		});
		expect(outcome).toMatchObject({
			rule: "import-several",
			message:
				"it is a feed of 2 articles; save each of its items as a file of its own, and import those.",
		});
	});
});

describe("JSON and XML that are no feed", () => {
	it.each([
		["notes.json", '{"name": "The ferry sails at six.", "list": [1, 2]}'],
		["notes.xml", '<?xml version="1.0"?><letter>The ferry sails.</letter>'],
	])("come in as plain text: %s", async (fileName, text) => {
		const { report } = await importText(text, fileName);
		expect(report.format).toBe("text");
	});
});
