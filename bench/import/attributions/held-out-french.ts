// French sentences to measure on who is found to say a number; nothing is tuned on them.
import type { ToldSentence } from "./told-sentence.ts";

export const HELD_OUT_FRENCH: readonly ToldSentence[] = [
	["Selon la mairie, 1 200 personnes ont pris le ferry.", "la mairie"],
	[
		"D’après l’Institut du littoral, le niveau a monté de 4 centimètres.",
		"l’Institut du littoral",
	],
	[
		"Le chantier coûtera 3 millions d’euros, a déclaré la maire Ada Holm.",
		"la maire Ada Holm",
	],
	[
		"« Nous avons perdu 20 % de nos clients », explique Yann Kerdrel, patron du café.",
		"Yann Kerdrel",
	],
	[
		"La compagnie Nordlis a annoncé 60 suppressions de postes.",
		"la compagnie Nordlis",
	],
	["Le trafic a bondi de 15 %, indique le port dans un communiqué.", "le port"],
	["Il a affirmé que 40 % des bateaux étaient vieux.", undefined],
	["Selon lui, 300 emplois sont menacés.", undefined],
	["Selon elle, un tiers des élèves marche.", undefined],
	["Selon les jours, 200 à 300 passagers montent à bord.", undefined],
	["En mai, 900 visiteurs ont dormi sur l’île.", undefined],
	[
		"La préfecture a fait savoir que 45 communes étaient touchées.",
		"la préfecture",
	],
	["Les experts estiment les dégâts à 7 millions d’euros.", "les experts"],
	["Les syndicats font état de 5 000 manifestants.", "les syndicats"],
	[
		"Selon les chiffres du ministère des Transports, 31 % des trains sont en retard.",
		"le ministère des Transports",
	],
	[
		"Une étude de l’université de Grandval montre que 12 % des eaux sont polluées.",
		"l’université de Grandval",
	],
	["L’agence Littoral prévoit une hausse de 3 %.", "l’agence Littoral"],
	[
		"D’après des sources proches du dossier, l’offre atteint 80 millions d’euros.",
		"des sources proches du dossier",
	],
	["« C’est 25 % de trop », a-t-il lancé.", undefined],
	["« C’est 25 % de trop », a-t-elle ajouté.", undefined],
	["« Il manque 30 lits », déplore-t-on à l’hôpital.", undefined],
	[
		"Le taux est de 8 %, selon Lila Marceau, économiste à la banque Orvel.",
		"Lila Marceau",
	],
	[
		"Selon que l’on compte ou non les enfants, 500 ou 600 personnes vivent ici.",
		undefined,
	],
	["Le groupe Valmer, qui emploie 2 000 salariés, recrute.", undefined],
	[
		"Les pertes s’élèvent à 4 millions d’euros, a précisé le directeur financier, Paul Estève.",
		"le directeur financier",
	],
	[
		"Comme l’a rappelé la Cour des comptes, le pont a coûté 12 millions d’euros.",
		"la Cour des comptes",
	],
	[
		"Interrogée mardi, Lila Marceau évoque 70 dossiers en attente.",
		"Lila Marceau",
	],
	["À en croire la police, 3 000 personnes ont défilé.", "la police"],
	["De source policière, on compte 14 blessés.", "source policière"],
	["Le maire et ses 12 adjoints se taisent.", undefined],
	[
		"Le nombre de cas a doublé, rapporte Le Courrier du Val.",
		"Le Courrier du Val",
	],
	["Le budget, a-t-on appris lundi, baisse de 6 %.", undefined],
	["Le ministre dit vouloir créer 400 postes.", "le ministre"],
	["On estime à 50 le nombre de phoques.", undefined],
	["La direction assure que 90 % des commandes sont livrées.", "la direction"],
	[
		"Pour le syndicat Mer et Ports, il manque 200 marins.",
		"le syndicat Mer et Ports",
	],
	[
		"« Nous avons sauvé 110 personnes », se félicite le capitaine Erwan Tal.",
		"le capitaine Erwan Tal",
	],
	["Le port a indiqué avoir reçu 214 navires.", "le port"],
	["Près de 60 % des habitants disent avoir peur.", undefined],
	[
		"Selon une enquête de l’association Rivages, 71 % des plages sont propres.",
		"l’association Rivages",
	],
	[
		"Dans un rapport publié jeudi, l’Observatoire de l’eau chiffre la fuite à 20 %.",
		"l’Observatoire de l’eau",
	],
	["Au total, 18 bus ont brûlé, ont annoncé les pompiers.", "les pompiers"],
];
