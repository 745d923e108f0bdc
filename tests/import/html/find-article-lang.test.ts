// The language of a page's article, wherever the page says it.
import { describe, expect, it } from "vitest";
import { importText } from "../read-case.ts";

const FRENCH =
	"<p>Le bac a quitté le quai à six heures du matin, avec quarante personnes à bord, et il a navigué jusqu’à la nuit.</p><p>La ville a payé les travaux avec un fonds pour les vieux bateaux, et l’association a payé le reste.</p>";
const ENGLISH =
	"<p>The ferry left the quay at six in the morning, with forty people on board.</p><p>It carried on until it was dark, and the town paid for all of that from a fund for old boats.</p>";

async function read(page: string) {
	const { report } = await importText(page, "page.html");
	const doubts = report.doubts.filter(({ step }) => step === "detect-language");
	return [report.lang, doubts.map(({ question }) => question)];
}

describe("the language of a page", () => {
	it.each([
		[
			"on its body",
			`<html><body lang="fr-CA"><article>${FRENCH}</article></body></html>`,
			"fr-CA",
		],
		[
			"on its article, before that of its menus",
			`<html lang="en"><body><nav>Home News Sport</nav><article lang="fr">${FRENCH}</article></body></html>`,
			"fr",
		],
		[
			"on a block around the text",
			`<html lang="en"><body><div class="post" lang="fr-CA">${FRENCH}</div></body></html>`,
			"fr-CA",
		],
		[
			"in XHTML's words",
			`<html xml:lang="fr-CA"><body><article>${FRENCH}</article></body></html>`,
			"fr-CA",
		],
		[
			"and not on a long quotation",
			`<html lang="en"><body><article>${ENGLISH}<blockquote lang="fr"><p>Le bac a quitté le quai à six heures du matin, avec quarante personnes à bord, et il a navigué jusqu’à la nuit.</p></blockquote></article></body></html>`,
			"en",
		],
	])("is read %s", async (_, page, lang) => {
		expect(await read(page)).toEqual([lang, []]);
	});

	it("is asked about where the text reads as another", async () => {
		expect(
			await read(
				`<html><body lang="en-US"><article>${FRENCH}</article></body></html>`,
			),
		).toEqual([
			"en-US",
			[
				'the page says that its language is "en-US", but the text reads as "fr"; correct lang if so',
			],
		]);
	});
});
