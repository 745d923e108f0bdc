// What the programs that many sites are made with write around an article, in the words of each. Made as furniture-patterns.ts is.
import { type FurniturePattern, whole } from "./whole-line.ts";

const HOME =
	"home|startseite|accueil|inicio|portada|início|главная|الرئيسية|首页|首頁|主页|ホーム|홈|strona główna|forside|etusivu";

const BREADCRUMB: FurniturePattern = {
	reason: "a page's navigation",
	pattern: whole(
		`(?:${HOME})(?:\\s*[>›»/|]\\s*[\\p{L}\\p{M}\\p{N} &-]{1,40}){1,5}`,
	),
};

const READING: FurniturePattern = {
	reason: "a line of the page's program",
	pattern: whole(
		"(?:lecture|temps de lecture)\\s*:? ?\\d+ ?min(?:utes?)?\\.?|lectura de \\d+ min(?:utos?)?|\\d+ min(?:utos?)? de lectura|\\d+ minuti di lettura|tempo di lettura\\s*:? ?\\d.{0,10}|tempo de leitura\\s*:? ?\\d.{0,10}|\\d+ min(?:utos)? de leitura|leestijd\\s*:? ?\\d.{0,10}|czas czytania\\s*:? ?\\d.{0,10}|lästid\\s*:? ?\\d.{0,10}|læsetid\\s*:? ?\\d.{0,10}",
		"(?:seguir|sigue) leyendo|continua a leggere|continuar a ler|continuar lendo|poursuivre (?:la )?lecture|cop(?:iar|ia) (?:el )?(?:enlace|link)|copier le lien|imprimer (?:cet |l[’'])article|imprimir (?:la |esta )?noticia|stampa (?:questo |l[’'])?articolo|guardar artigo|bewaar artikel|spara artikel|сохранить статью|распечатать(?: статью)?|기사 (?:공유|저장|인쇄)하기|signaler une erreur|segnala un errore|reportar un error|fehler melden|zgłoś błąd",
		"(?:© ?)?riproduzione riservata|(?:теги|тэги|étiquettes|etiquetas|schlagw(?:ö|o)rter?|schlagworte|argomenti|tagi|标签|標籤|タグ|태그)\\s*[:：].{1,200}(?<![.])",
		"(?:puedes seguir|sigue) .{1,60} en (?:facebook|x|twitter|instagram|telegram|whatsapp)(?!\\p{L}).{0,100}(?:newsletter|boletín).{0,40}",
		".{1,100} (?:im|ins|in ihr|in ihrem) (?:e-mail-)?postfach.{0,30} (?:anmelden|abonnieren|bestellen|registrieren)|lees voor|voorlezen",
		"[［\\[(（]?有料(?:会員限定)?記事[］\\])）]?|この記事は(?:有料|会員限定).{1,30}|残り\\d+文字.{0,10}|show key events only|updated at \\d{1,2}[.:]\\d{2}(?: [a-z]{2,4})?",
	),
	weak: whole("key events|pub|argomenti|temas|mots[- ]clés"),
};

const PLATFORM: FurniturePattern = {
	reason: "a line of the page's program",
	pattern: whole(
		"cite (?:this )?(?:article|paper|as)|(?:export|download|copy) citations?|download (?:the )?pdf|(?:view|article) metrics|get permissions|view (?:the )?(?:pdf|references)",
		"open in app|press enter or click to view image in full size|recommended from medium|see all responses|responses? \\(\\d+\\)?|\\d[\\d.,]*k? followers",
		"type your e-?mail(?:\\.{3}|…)?|upgrade to paid|start your substack|discussion about this (?:post|video|podcast)|substack is the home for .{1,30}|\\d+ (?:likes?|restacks?)(?:\\s*[∙·]\\s*\\d+ restacks?)?|(?:welcome to .{1,60} )?if you aren[’']t subscribed,? join .{1,80}",
		"thanks for reading [^.!?]{1,60}! (?:this post is public so feel free to share it|subscribe for free .{1,80})\\.?|[^.!?]{1,60} is a reader-supported publication\\..{1,160}",
		"the post .{1,200} (?:first )?appeared (?:first )?on .{1,80}|der beitrag .{1,200} erschien zuerst auf .{1,80}|l[’']article .{1,200} est apparu en premier sur .{1,80}|la entrada .{1,200} (?:se publicó primero|aparece primero) en .{1,80}",
		"(?:view|read|open|see) (?:this|the) (?:e-?mail|newsletter|message|campaign) (?:in|on) (?:your|a|the) (?:web ?)?browser(?: .{1,200})?|you(?: are|[’']re) receiving this (?:e-?mail|newsletter|message) because .{1,200}|unsubscribe\\s*:?\\s*(?:https?:\\S+)|(?:update|manage) your (?:e-?mail )?preferences(?:\\s*:?\\s*https?:\\S+)?",
		"(?:please )?(?:see|continued|cont\\.?) (?:[^.!?]{1,30},? )?(?:on )?page [a-z]?\\d{1,3}|(?:continued )?from page [a-z]?\\d{1,3}",
		"like loading|don[’']?t miss these stories from .{1,40}",
		"temps de lecture\\s*: ?\\d+ ?min\\.?|ajouter à (?:vos (?:sélections|favoris)|mes favoris)|réutiliser ce contenu|offrir (?:l[’']|cet )article|vous avez lu \\d+ ?% de cet article\\..{0,80}|il vous reste \\d+(?:[.,]\\d+)? ?% de cet article.{0,60}|la suite est réservée aux abonnés\\.?",
		"copiar enlace|ir a los comentarios|tiempo de lectura.{0,20}|\\d+ min(?:uten)? lesezeit|lesezeit\\s*: ?.{0,8}\\d ?min(?:uten)?\\.?|link kopieren|zur merkliste(?: hinzufügen)?|время чтения.{0,16}",
		"[【\\[（]?打印[】\\]）]?\\s*[|｜]?\\s*[【\\[（]?关闭[】\\]）]?|[（(【]?责任编辑\\s*[:：].{1,20}[）)】]?|相关阅读[:：]?",
	),
	weak: whole(
		"more: [^.!?]{3,100}|\\d+(?:\\.\\d+)?k|respond|published by admin|watch now",
	),
};

/** In the order in which they are tried. */
export const PLATFORM_PATTERNS: readonly FurniturePattern[] = [
	BREADCRUMB,
	READING,
	PLATFORM,
];
