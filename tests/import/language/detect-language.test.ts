// The language of a text, short or long, in any script.
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../lib/import/language/detect-language.ts";

const TEXTS: readonly (readonly [string, string])[] = [
	["en", "The harbour bridge has reopened, and trams cross it again."],
	[
		"en",
		"Steel rose to over 821 euros a tonne, the port authority says, and the yards which buy it have raised their prices by as much.",
	],
	["de", "Die Hafenbrücke ist wieder offen, und Straßenbahnen fahren darüber."],
	["fr", "Le pont du port a rouvert et les trams le traversent de nouveau."],
	["es", "El consejo aprobó el presupuesto el martes por la noche."],
	["it", "Il ponte del porto ha riaperto e i tram lo attraversano di nuovo."],
	["pt", "O conselho aprovou o orçamento na noite de terça-feira."],
	[
		"nl",
		"De havenbrug is weer open en de trams rijden er weer over, zegt de stad.",
	],
	["sv", "Hamnbron har öppnat igen och spårvagnar går över den."],
	["pl", "Most portowy jest znów otwarty i jeżdżą po nim tramwaje."],
	["tr", "Liman köprüsü yeniden açıldı ve tramvaylar yine geçiyor."],
	["ru", "Портовый мост снова открыт, и трамваи снова ходят по нему."],
	["uk", "Портовий міст знову відкрито, і трамваї знову їздять ним."],
	["el", "Η γέφυρα του λιμανιού άνοιξε ξανά και τα τραμ περνούν."],
	["ar", "أعيد فتح جسر الميناء وعادت عربات الترام لعبوره."],
	["he", "גשר הנמל נפתח מחדש והחשמליות חוצות אותו שוב."],
	["hi", "बंदरगाह का पुल फिर से खुल गया है और ट्राम फिर चल रही हैं।"],
	["th", "สะพานท่าเรือเปิดอีกครั้งและรถรางวิ่งข้ามได้"],
	["zh", "港口大桥重新开放，电车再次通过。"],
	["ja", "港の橋が再開し、路面電車が再び通っています。"],
	["ko", "항구 다리가 다시 열리고 전차가 다시 건넌다."],
];

describe("the language of a text", () => {
	it.each(TEXTS)("is told as %s: %s", async (lang, text) => {
		expect((await detectLanguage(text)).lang).toBe(lang);
	});

	it("is not told from a few letters, or from numbers", async () => {
		const unknown = { lang: "und", isSure: false };
		expect(await detectLanguage("12 34 56, 78.9")).toEqual(unknown);
		expect(await detectLanguage("Hello")).toEqual(unknown);
	});

	it("is asked about where the text is short", async () => {
		expect((await detectLanguage("Rates rise again")).isSure).toBe(false);
	});

	it("stays another's where English words stand in it", async () => {
		const text =
			"De film “The Man That Came From There” draait in het dorp, en iedereen is er geweest, zegt de baas van de bioscoop aan de haven, die de rollen zelf heeft opgehaald bij de boot.";
		expect((await detectLanguage(text)).lang).toBe("nl");
	});
});
