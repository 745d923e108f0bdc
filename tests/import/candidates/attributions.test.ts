// Who says a number is named in German and in French texts too, and nobody where nobody is sure.
import { describe, expect, it } from "vitest";
import { HELD_OUT_FRENCH } from "../../../bench/import/attributions/held-out-french.ts";
import { HELD_OUT_GERMAN } from "../../../bench/import/attributions/held-out-german.ts";
import { scoreAttributions } from "../../../bench/import/score-attributions.ts";
import { findFigureCandidates } from "../../../lib/import/candidates/find-figure-candidates.ts";

const only = (sentence: string, lang: string) =>
	findFigureCandidates([sentence], lang)[0];

describe("who says a number in a German text", () => {
	it.each([
		[
			"Am Montag teilte die Stadt mit, dass 30 Linden gefällt werden.",
			"die Stadt",
		],
		["Die Kosten schätzt der Kämmerer auf 3 Millionen Euro.", "der Kämmerer"],
		["Holm sagte, 20 Prozent seien genug.", "Holm"],
		["Die Mieten steigen, sagte Holm der Zeitung, um 20 Prozent.", "Holm"],
		["Die Polizei meldete der Stadt 30 Fälle.", "die Polizei"],
		["Kai Lund, Sprecher der Feuerwehr, sprach von 15 Bränden.", "Kai Lund"],
		[
			"Laut einer Umfrage des Instituts Nordmeer wollen 40 Prozent umziehen.",
			"des Instituts Nordmeer",
		],
		["In der Stadt leben nach Angaben des Amts 3.000 Katzen.", "des Amts"],
		["Einem Bericht zufolge fehlen 40 Lehrer.", "einem Bericht"],
		[
			"Medienberichten zufolge wurden 40 Menschen entlassen.",
			"Medienberichten",
		],
		[
			"Es gehe um 200 Stellen, so Betriebsratschefin Ulla Kern weiter.",
			"Betriebsratschefin Ulla Kern",
		],
		[
			"Das Werk soll 20 Millionen Euro kosten, wie die Hafentaler Nachrichten berichten.",
			"die Hafentaler Nachrichten",
		],
		[
			"Rund 40 Prozent der Gäste, sagt der Wirt, kommen aus dem Dorf.",
			"der Wirt",
		],
		[
			"Eine Studie der Hochschule Grünau kommt auf 20 Prozent.",
			"der Hochschule Grünau",
		],
		["Im Jahr 2020 erwartete die Stadt 300 Gäste.", "die Stadt"],
	])("is named: %s", (sentence, name) => {
		expect(only(sentence, "de")?.saidBy).toBe(name);
	});

	it.each([
		"Gestern Abend sagte Holm, 20 Prozent seien genug.",
		"Als der Regen kam, stellte die Stadt 300 Betten auf.",
		"Er erwartet die Regierung mit 20 Leuten.",
		"Die Stadt zählt 40.000 Einwohner.",
		"Am Montag meldete er der Stadt 30 Fälle.",
		"Die Firma meldete 300 Boote an.",
		"Laut Plan fahren 20 Züge am Tag.",
		"Nach der Pause kamen 40 Gäste.",
		"Die Bahn gab 20 Millionen Euro aus.",
		"Wie viele der 300 Boote fahren, sagte die Reederei nicht.",
		"Auf 20 Prozent kommt die Bank, die Sparkasse rechnet mit 25 Prozent.",
		"Der Hafen von Grünau hat 30 Kräne, die Stadt plant weitere.",
		"Dem Verband fehlen 300 Leute.",
		"„20 Prozent“, sagt sie, „sind genug.“",
		"Die Bank gab 300 Kredite, teilte sie mit.",
	])("is nobody: %s", (sentence) => {
		const found = only(sentence, "de");
		expect(found?.value).toMatch(/\d/);
		expect(found?.saidBy).toBe(undefined);
	});

	it("is read in the number's own clause", () => {
		expect(
			only(
				"Die Bahn fuhr mit 300 Zügen, während laut der Stadt Busse fehlten.",
				"de",
			)?.saidBy,
		).toBe(undefined);
	});

	it.each([
		["Die Reederei rechnet mit 300 Gästen.", "forecast"],
		["Die Fähre wird 300 Euro kosten.", "forecast"],
		["Experten schätzen den Schaden auf 7 Millionen Euro.", "estimate"],
		["Laut Polizei kamen 300 Gäste.", "reported"],
		["Die Reederei Nordlicht meldet 30 Ausfälle.", "company claim"],
		["Insidern zufolge fehlen 20 Boote.", "unattributed"],
		["Der Bau kostete 3 Millionen Euro, mehr als geplant.", "unattributed"],
		["Die Boote werden zu 20 Prozent im Hafen verkauft.", "unattributed"],
	])("tells how surely it stands: %s", (sentence, standing) => {
		expect(only(sentence, "de")?.standing).toBe(standing);
	});
});

describe("who says a number in a French text", () => {
	it.each([
		[
			"Lundi, la mairie a indiqué que 30 tilleuls seraient abattus.",
			"la mairie",
		],
		[
			"La mairie de Grandval annonce 30 arbres de plus.",
			"la mairie de Grandval",
		],
		[
			"Selon le quotidien Le Phare, 40 personnes ont été licenciées.",
			"le quotidien Le Phare",
		],
		[
			"D’après les calculs du syndicat Rivages, il manque 30 postes.",
			"le syndicat Rivages",
		],
		["« Il nous manque 20 personnes », dit Lise Arnel.", "Lise Arnel"],
		[
			"Le procureur de Grandval a fait état de 12 interpellations.",
			"le procureur de Grandval",
		],
		[
			"Les ventes ont reculé de 20 %, a reconnu le directeur général du groupe Orvel.",
			"le directeur général du groupe Orvel",
		],
		[
			"Une enquête menée par l’institut Orvel montre que 20 % dorment mal.",
			"l’institut Orvel",
		],
		["Le groupe Orvel table sur 300 ventes.", "le groupe Orvel"],
		[
			"Selon Paul Estève et Lise Arnel, 20 bateaux manquent.",
			"Paul Estève et Lise Arnel",
		],
		[
			"La police a arrêté 20 personnes, selon une source judiciaire.",
			"une source judiciaire",
		],
		["Sa directrice assure que 300 places sont libres.", "sa directrice"],
	])("is named: %s", (sentence, name) => {
		expect(only(sentence, "fr")?.saidBy).toBe(name);
	});

	it.each([
		"La ville compte 40 000 habitants.",
		"Selon la saison, 20 ou 30 bateaux sortent.",
		"Selon nos informations, 40 personnes ont été licenciées.",
		"Certains estiment que 20 % suffiraient.",
		"D’autres disent que 20 % suffiraient.",
		"Le maire, qui a 70 ans, s’en va.",
		"« Il nous manque 20 personnes », dit-elle.",
		"Le bateau de la mairie annonce 20 départs.",
		"Paul Estève, selon qui 20 % suffiraient, part.",
		"Le film dit tout en 20 minutes.",
		"D’après les textes, 20 jours suffisent.",
		"Le conseil de 12 membres annonce une fête.",
	])("is nobody: %s", (sentence) => {
		const found = only(sentence, "fr");
		expect(found?.value).toMatch(/\d/);
		expect(found?.saidBy).toBe(undefined);
	});

	it.each([
		["Le chantier coûtera 3 millions d’euros.", "forecast"],
		["Les experts estiment les dégâts à 7 millions d’euros.", "estimate"],
		["« Nous avons 20 bateaux », estime Lise Arnel.", "reported"],
		["Selon la compagnie Nordlis, 20 bateaux sont neufs.", "company claim"],
		["La caméra de 20 kilos est lourde.", "unattributed"],
		["Le pont a coûté 3 millions d’euros, plus que prévu.", "unattributed"],
	])("tells how surely it stands: %s", (sentence, standing) => {
		expect(only(sentence, "fr")?.standing).toBe(standing);
	});
});

describe.each([
	["German", "de", HELD_OUT_GERMAN],
	["French", "fr", HELD_OUT_FRENCH],
] as const)(
	"in %s sentences that nothing was tuned on, who says a number",
	(_, lang, sentences) => {
		const { told, precision, recall } = scoreAttributions(sentences, lang);

		it("is found in most of them, and hardly ever another is named", () => {
			expect(recall).toBeGreaterThanOrEqual(0.85);
			expect(precision).toBeGreaterThanOrEqual(0.95);
		});

		it("is somebody in some of them and nobody in others", () => {
			expect(told).toBeGreaterThanOrEqual(25);
			expect(sentences.length - told).toBeGreaterThanOrEqual(10);
		});
	},
);
