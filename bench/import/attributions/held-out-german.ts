// German sentences to measure on who is found to say a number; nothing is tuned on them.
import type { ToldSentence } from "./told-sentence.ts";

export const HELD_OUT_GERMAN: readonly ToldSentence[] = [
	[
		"Die Zahl der Fahrgäste sei um 12 Prozent gestiegen, sagte Bürgermeisterin Ada Holm.",
		"Bürgermeisterin Ada Holm",
	],
	["Laut dem Hafenamt liefen im März 214 Schiffe ein.", "dem Hafenamt"],
	[
		"Nach Angaben der Stadtwerke Hafental kostet der Umbau 4,2 Millionen Euro.",
		"der Stadtwerke Hafental",
	],
	["Der Polizei zufolge nahmen rund 3.000 Menschen teil.", "der Polizei"],
	[
		"Wie die Reederei Nordlicht mitteilte, fielen 38 Fahrten aus.",
		"die Reederei Nordlicht",
	],
	["Der Verband rechnet mit 5.000 Besuchern.", "der Verband"],
	[
		"„Wir haben 60 Stellen besetzt“, so Werftchef Jon Brandt.",
		"Werftchef Jon Brandt",
	],
	[
		"Das Statistische Landesamt bezifferte die Ernte auf 1,3 Millionen Tonnen.",
		"das Statistische Landesamt",
	],
	[
		"Die Miete stieg um 9 Prozent, teilte das Amt für Wohnen mit.",
		"das Amt für Wohnen",
	],
	["Sie sagte, 40 Prozent der Boote seien alt.", undefined],
	["Er habe 200 Briefe bekommen, erklärte er.", undefined],
	["Im Mai kamen 1.200 Gäste auf die Insel.", undefined],
	["Experten schätzen den Schaden auf 7 Millionen Euro.", "Experten"],
	[
		"Nach Einschätzung von Fachleuten reichen die Vorräte für 90 Tage.",
		"Fachleuten",
	],
	[
		"Einer Studie der Universität Grünau zufolge schlafen 31 Prozent der Pendler zu wenig.",
		"der Universität Grünau",
	],
	[
		"Das geht aus einem Bericht des Rechnungshofs hervor, der 18 Millionen Euro Mehrkosten nennt.",
		"des Rechnungshofs",
	],
	["Dem Betreiber zufolge wurden 450 Kabinen ausgetauscht.", "dem Betreiber"],
	[
		"Die Firma Kessel & Söhne meldete einen Umsatz von 12 Millionen Euro.",
		"die Firma Kessel & Söhne",
	],
	[
		"Der Umsatz wuchs nach Unternehmensangaben um 8 Prozent.",
		"Unternehmensangaben",
	],
	["Laut Polizei wurden 14 Menschen verletzt.", "Polizei"],
	["Laut wurde es erst, als 500 Fans sangen.", undefined],
	[
		"Ada Holm sagte dem Hafenboten, 25 Prozent der Plätze seien leer.",
		"Ada Holm",
	],
	["„Jeder vierte Platz ist leer“, klagt Wirt Tom Reuter.", "Wirt Tom Reuter"],
	[
		"Die Kosten lägen bei 3 Millionen Euro, hieß es aus dem Rathaus.",
		"dem Rathaus",
	],
	["Wie es in dem Bericht heißt, fehlen 900 Lehrer.", "dem Bericht"],
	["Am Montag sagte niemand etwas zu den 12 Kündigungen.", undefined],
	["Im Vorjahr waren es 80 Boote, so viele wie nie.", undefined],
	["So fuhren 2.000 Menschen umsonst.", undefined],
	[
		"Die Brücke, so Ingenieurin Lea Winter, trage 40 Tonnen.",
		"Ingenieurin Lea Winter",
	],
	[
		"Nach Auskunft des Krankenhauses St. Anna liegen dort 7 Verletzte.",
		"des Krankenhauses St. Anna",
	],
	[
		"Das Unternehmen will bis 2027 rund 300 Stellen schaffen, kündigte Vorständin Mia Falk an.",
		"Vorständin Mia Falk",
	],
	["Den Angaben zufolge waren 60 Feuerwehrleute im Einsatz.", undefined],
	[
		"Der Sprecher der Feuerwehr, Kai Lund, sprach von 15 Bränden.",
		"der Sprecher der Feuerwehr",
	],
	[
		"Wie der Hafentaler Seglerbund am Freitag bekannt gab, traten 4.000 Mitglieder aus.",
		"der Hafentaler Seglerbund",
	],
	["Zwei Drittel der Befragten sagten, sie wollten bleiben.", undefined],
	["Das sagten 45 Prozent der Befragten.", undefined],
	["Die Behörde geht von 70 Fällen aus.", "die Behörde"],
	["Nach Schätzungen der Kammer fehlen 11.000 Fachkräfte.", "der Kammer"],
	["Zeugen berichteten von drei Schüssen.", "Zeugen"],
	[
		"Montag früh waren es nach Polizeiangaben 22 Kilometer Stau.",
		"Polizeiangaben",
	],
	["„Wir verlieren 2 Millionen Euro im Jahr“, sagte sie.", undefined],
	[
		"Das Institut für Seeverkehr prognostiziert ein Plus von 3 Prozent.",
		"das Institut für Seeverkehr",
	],
];
