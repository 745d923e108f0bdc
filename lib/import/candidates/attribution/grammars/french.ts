// Who says so in French: "selon X", "d’après X", "a déclaré X", "X a annoncé", "indique X".
import type { AttributionGrammar } from "./attribution-grammar.ts";

/** "L’étude" begins with an article, and no name with one that is written so. */
const WORD =
	"(?!(?:[LDCSJNMT]|Qu|Jusqu|Lorsqu)['’]\\p{Ll})\\p{Lu}[\\p{L}\\p{N}&’'-]*";
const NAME = `${WORD}(?:\\s+(?:de\\s+la|de|du|des|&|et)\\s+${WORD}|\\s+d['’]${WORD}|\\s+(?:${WORD}|\\p{Lu}\\.)){0,5}`;
const ROLES =
	"mairie|ville|commune|municipalité|métropole|région|département|préfecture|préfet|préfète|maire|ministre|ministère|gouvernement|[Éé]tat|police|gendarmerie|parquet|procureure?|tribunal|[Cc]our|agence|[Ii]nstitut|[Oo]bservatoire|association|syndicats?|fédération|union|chambre|[Oo]ffice|organisme|organisation|ONG|fondation|université|école|hôpital|centre|musée|banque|assureur|compagnie|entreprise|société|groupe|firme|constructeur|fabricant|opérateur|exploitant|armateur|brasserie|chaîne|distributeur|enseigne|start-up|direction|directeur|directrice|présidente?|patronn?e?|porte-parole|commission|comité|conseil|autorités?|régulateur|port|aéroport|pompiers|secours|journal|quotidien|capitaine|cheff?e?|responsables?|économiste|chercheur|chercheuse|médecin|avocate?|élue?s?|députée?|sénateur|sénatrice|organisateurs|propriétaires?|gérante?|fondateur|fondatrice|secrétaire|service|caisse|industriels?|coopérative|bureau|laboratoire|météorologue|ingénieure?|adjointe?";
const PAPERS =
	"étude|rapport|enquête|sondage|bilan|chiffres|données|estimations?|calculs|statistiques|prévisions|résultats|informations|communiqué|analyse|projections|baromètre|recensement|document|note";
const KINDS =
	"financi(?:er|ère)|générale?|municipale?|nationale?|régionale?|départementale?|locale?s?|européenne?|européen|portuaires?|maritimes?|publi(?:c|que)s?|judiciaire|commerciale?|techniques?|sanitaires?|agricoles?|centrale?|américaine?|chinoise?|allemande?|britannique|japonaise?|adjointe?|française?|français|indépendante?|environnementale?";
const UNNAMED =
	"(?:(?:[Ll]es?|[Dd]es|[Uu]ne?|[Pp]lusieurs|[Cc]ertains|[Qq]uelques)\\s+)?(?:[Ee]xperts|[Aa]nalystes|[Éé]conomistes|[Oo]bservateurs|[Cc]hercheurs|[Ss]cientifiques|[Ss]pécialistes|[Cc]ritiques|[Ii]nitiés|[Ii]nvestisseurs|[Rr]iverains|[Tt]émoins|[Mm]édecins|[Aa]griculteurs|[Mm]édias|[Ss]ources?(?:\\s+(?:proches\\s+d[ue]\\s+\\p{L}+|\\p{Ll}+(?:ales?|aires?|ières?|elles?|iques?)))?)(?!\\p{L})";
const THE =
	"(?:(?:[Ll]es?|[Ll]a|[Uu]ne?|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?)\\s+|[Ll]['’]\\s?)";
const OF =
	"(?:\\s+(?:de\\s+la\\s+|de\\s+l['’]|du\\s+|des\\s+|de\\s+|d['’])[\\p{L}’'-]+(?:\\s+(?:et\\s+)?(?!(?:A|Ont|Est)\\s)\\p{Lu}[\\p{L}’'-]*)*){0,2}";
const ROLE = `${THE}(?:ancien(?:ne)?\\s+|nouve(?:au|lle)\\s+|vice-|principale?\\s+)?(?:${ROLES})(?!\\p{L})(?:\\s+(?:${KINDS})(?!\\p{L}))?${OF}(?:\\s+${NAME})?`;
const PAPER = `${THE}(?:(?:dernière?|récente?|nouve(?:lle|au))\\s+)?(?:${PAPERS})(?!\\p{L})(?:\\s+(?:${KINDS})(?!\\p{L}))?${OF}`;
const WHO = `(?<who>${UNNAMED}|${ROLE}|${NAME})`;
/** "Les chiffres du ministère": the ministry says it. */
const OWNER = `(?:${PAPERS})(?:\\s+\\p{Ll}+s?)?(?:\\s+(?:publiée?s?|réalisée?s?|menée?s?)(?:\\s+\\p{L}+)?\\s+par)?\\s+(?<who>(?:(?:de\\s+la|du|des|la|le|les)\\s+|(?:de\\s+)?l['’]|d['’](?=\\p{Lu})|(?:de\\s+)?(?=\\p{Lu}))(?:(?:${ROLES})(?!\\p{L})(?:\\s+(?:${KINDS})(?!\\p{L}))?${OF}(?:\\s+${NAME})?|${NAME}))`;
/** Behind a comma only before the first number, as in German. */
const CLAUSE =
	'(?<=^\\s*|[.!?:;–—«»“”"(]\\s*|^[^\\d]*(?:,|\\s(?:et|mais|car|que))\\s+)';
const DONE =
	"affirmé|indiqué|précisé|expliqué|estimé|assuré|souligné|noté|ajouté|rapporté|déclaré|annoncé|confié|raconté|jugé|rappelé|écrit|calculé|détaillé|reconnu|prévenu|averti|regretté|déploré|constaté|observé|confirmé|dit|lancé|insisté|fait\\s+(?:savoir|état)|révélé|chiffré|évalué|recensé|dénombré|promis|prévu|publié|évoqué|mesuré";
const DOES =
	"affirme|indique|précise|explique|estime|assure|souligne|note|ajoute|rapporte|déclare|annonce|confie|raconte|juge|rappelle|calcule|détaille|regrette|déplore|constate|observe|confirme|lance|insiste|révèle";
const SAYS = `(?:(?:a|ont|avait|avaient)\\s+(?:\\p{Ll}+ment\\s+|également\\s+|aussi\\s+)?(?:${DONE})|(?:${DOES})(?:nt)?|écri(?:t|vent)|di(?:t|sent)|reconnaît|reconnaissent|prévient|avertit|poursuit|s['’](?:inquiète|alarme|félicite|réjouit)|se\\s+(?:félicite|réjouit))(?!\\p{L})`;
const COUNTS =
	"(?:prévoi(?:t|ent)|table(?:nt)?\\s+sur|s['’]attend(?:ent)?\\s+à|attend(?:ent)?|chiffre(?:nt)?|évalue(?:nt)?|recense(?:nt)?|dénombre(?:nt)?|f(?:ait|ont)\\s+état|évoque(?:nt)?|espère(?:nt)?|veu(?:t|lent)|promet(?:tent)?|revendique(?:nt)?|anticipe(?:nt)?|parle(?:nt)?\\s+de|vise(?:nt)?)(?!\\p{L})";

/** "Du port" → "le port": an article and what it is joined to tell nothing of the name. */
function settle(found: string): string {
	return found
		.replace(/^(?:de\s+)?(?=(?:la|le|les)\s|l['’])/u, "")
		.replace(/^du\s+/u, "le ")
		.replace(/^(?:d['’]|de\s+)(?=\p{Lu})/u, "")
		.replace(
			/^(?:L(?=es?\s|a\s|eurs?\s|['’]\s?\p{L})|U(?=ne?\s)|S(?=on\s|a\s|es\s))/u,
			(first) => first.toLowerCase(),
		)
		.replace(/[.,]$/u, "")
		.trim();
}

/** "Des syndicats" are some where they say it, and "les syndicats" where it is theirs. */
export const FRENCH: AttributionGrammar = {
	unnamed: UNNAMED,
	company:
		"compagnie|entreprise|société|groupe|firme|constructeur|fabricant|opérateur|exploitant|armateur|assureur|brasserie|chaîne|distributeur|enseigne|start-up|banque|industriels?|SA|SARL|SAS|Group|Holding",
	noSpeaker:
		"Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Ce|Cela|Ça|Ceci|Celui|Celle|Ceux|Qui|Que|Tout|Tous|Rien|Personne|Chacun|Beaucoup|Certains|Certaines|Plusieurs|Lui|Eux|Nul|Quiconque|Aucun|Autres|D['’]autres|Les|La|Le|Un|Une|Des|Et|Mais|Or|Ni|Car|Puis|Hier|Aujourd['’]hui|Demain|Depuis|Selon|Comme|Quand|Si|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre",
	settle,
	finders: [
		[
			"[Ss]elon|[Dd]['’]après|[Àà]\\s+en\\s+croire",
			`(?<!\\p{L})(?:[Ss]elon|[Dd]['’]après|[Àà]\\s+en\\s+croire)\\s+(?:les?\\s+|la\\s+|une?\\s+|des\\s+|de\\s+|l['’])?(?:(?:dernie?è?re?s|premie?è?re?s|récente?s?|nouve(?:lles?|aux?))\\s+)?${OWNER}`,
		],
		[
			"[Ss]elon|[Dd]['’]après|[Àà]\\s+en\\s+croire|dires?\\s|avis\\s",
			`(?<!\\p{L})(?:[Ss]elon|[Dd]['’]après|[Àà]\\s+en\\s+croire|[Aa]ux?\\s+dires?\\s+d[e'’]\\s?|[Dd]e\\s+l['’]avis\\s+d[e'’])\\s*(?<who>${UNNAMED}|${ROLE}|${PAPER}|${NAME})`,
		],
		[
			"[Dd]e\\s+sources?",
			"(?<!\\p{L})[Dd]e\\s+(?<who>sources?\\s+(?:\\p{Ll}+(?:ale|aire|ière|elle|ique)s?|proches?\\s+d[ue]\\s+\\p{L}+))(?!\\p{L})",
		],
		[
			"montre|révèle|indique|conclu|établi|fai",
			`(?:${THE}|[Dd]es\\s+)(?:(?:dernière?s?|récente?s?|nouve(?:lles?|aux?))\\s+)?${OWNER}(?:,[^,]{1,60},)?\\s+(?:(?:a|ont)\\s+)?(?:montr(?:e|ent|é)|révèl(?:e|ent)|révélé|indique(?:nt)?|conclu(?:t|ent)?|établi(?:t|ssent)?|f(?:ait|ont)\\s+état)(?!\\p{L})`,
		],
		[
			"(?:[Cc]omme|que)\\s",
			`(?:[Cc]omme|[Aa]insi\\s+que)\\s+(?:l['’]|le\\s+)\\s?(?:${SAYS})\\s+${WHO}`,
		],
		[
			`${SAYS}|${COUNTS}`,
			`${CLAUSE}${WHO}(?:,[^,]{1,60},)?\\s+(?:${SAYS}|${COUNTS})`,
		],
		[
			SAYS,
			`[,»”"]\\s+(?:${SAYS})(?:\\s+(?:\\p{Ll}+ment|également|aussi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))?\\s+${WHO}`,
		],
	],
};
