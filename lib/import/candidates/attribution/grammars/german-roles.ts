// German nouns of those who tell things to the public: offices, firms, persons by their work. Each may end a longer word: "Hafenamt".

/** With "der" where one of them says a thing. */
export const MASCULINE =
	"sprecher|minister|meister|chef|leiter|direktor|präsident|kanzler|senator|führer|inhaber|gründer|professor|forscher|wissenschaftler|arzt|anwalt|experte|wirt|kapitän|trainer|rektor|dezernent|kämmerer|rat|pfarrer|ökonom|analyst|manager|vorstand|meteorologe|ermittler|kommissar|richter|händler|veranstalter|betreiber|hersteller|anbieter|versicherer|vermieter|verband|bund|verein|konzern|kreis|hof|dienst|senat|magistrat|landtag|club|klub|ausschuss|bericht|vorsitzende|beauftragte|sekretär|bauer|reeder|lieferant";
/** With "die", and so are persons in "-in". */
export const FEMININE =
	"(?:sprecher|minister|meister|chef|leiter|direktor|präsident|kanzler|senator|führer|inhaber|gründer|professor|forscher|wissenschaftler|wirt|kapitän|trainer|rektor|dezernent|kämmer|pfarrer|ökonom|analyst|manager|ermittler|kommissar|richter|händler|experten|meteorolog|sekretär|reeder|ärzt|anwält|rät|vorständ)in|stadt|gemeinde|behörde|firma|bank|gewerkschaft|agentur|universität|hochschule|regierung|gesellschaft|polizei|wehr|anwaltschaft|kommission|gruppe|klinik|reederei|brauerei|kammer|kasse|kette|verwaltung|stiftung|zentrale|redaktion|zeitung|opposition|fraktion|partei|kirche|schule|bahn|post|börse|versicherung|werft|genossenschaft|initiative|airline|studie|umfrage|statistik|justiz|leitung|direktion|union|organisation|leitstelle|wache|vorsitzende|beauftragte|warte|aufsicht";
/** With "das". */
export const NEUTER =
	"amt|ministerium|unternehmen|institut|büro|gericht|krankenhaus|land|werk|museum|theater|zentrum|rathaus|präsidium|gutachten|papier|magazin|blatt|konsortium|kartell|team|komitee|archiv";
/** With "die", several of them. */
export const PLURAL =
	"werke|behörden|verbände|ermittler|händler|betreiber|veranstalter|hersteller|forscher|forscherinnen|wissenschaftler|ärzte|bauern|landwirte|gewerkschaften|kliniken|kommunen|städte|gemeinden|kassen|firmen|unternehmen|arbeitgeber|retter|kräfte|organisatoren|autoren|autorinnen|leute|banken|vereine";
/** Those whom a text names by nothing else. */
export const UNNAMED =
	"Insidern?|Analysten|Analystinnen|Experten|Expertinnen|Fachleuten?|Kritikern?|Beobachtern?|Forschern?|Forschende|Wissenschaftlern?|Ökonomen|Volkswirte|Juristen|Anwohnern?|(?:Augenz|Z)eugen|Ärzten?|Investoren|Bauern|Landwirten?|Händlern?|Ermittlern?|Kennern?|\\p{Lu}\\p{Ll}+kennern?|(?:\\p{Lu}\\p{Ll}+k|K)reisen?|(?:Medienb|Presseb|Zeitungsb)erichten?|Gerüchten?";
/** Words by which firms are known. */
export const COMPANIES =
	"\\p{L}*(?:[Uu]nternehmen|[Ff]irma|[Kk]onzern|[Hh]ersteller|[Hh]ändler|[Rr]eederei|[Bb]rauerei|[Bb]etreiber|[Ww]erft|[Vv]ersicherer|[Aa]nbieter|[Hh]andelskette|[Ff]luggesellschaft|[Aa]utobauer|[Gg]enossenschaft)(?:s|n|e?s)?|Airline|(?:Unternehmens|Hersteller|Betreiber|Firmen|Konzern)angaben|GmbH|AG|SE|KG|OHG|Gruppe|Holding|Group|Logistik|Motoren";
