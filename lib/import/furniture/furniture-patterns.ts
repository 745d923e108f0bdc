// What a page puts around its article, as whole lines: a table of patterns, each with the reason that the report gives.
// Each matches a whole line, without markdown's marks and the strokes around it, in small letters. A pattern earns its place by never
// matching a line of an article: those that begin like prose ask for a second sign of furniture, and what could be a heading is weak.
import { PLATFORM_PATTERNS } from "./platform-patterns.ts";
import { SITE_PATTERNS } from "./site-patterns.ts";
import { type FurniturePattern, whole } from "./whole-line.ts";

const NETWORK =
	"facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|bluesky|mastodon|threads|tumblr|pocket|flipboard|messenger|email|e-mail|print|weibo|wechat|copy link|link|sms|rss|google news|tiktok";

const ADVERTISEMENT: FurniturePattern = {
	reason: "an advertisement's marker",
	pattern: whole(
		"advertise?ments?",
		"advertorial|sponsored(?: (?:content|post|message|by [^,.;:]{1,40}))?|promoted content|paid content|from our (?:partners|sponsors)",
		"(?:story|article|text|content) (?:continues|resumes) (?:below|after)(?: (?:this |the )?(?:ad|advertisement))?",
		"(?:advertisement|ad)[\\s:–—-]+(?:scroll (?:down )?to continue(?: reading)?|continue reading below|story continues below|skip ad(?:vertisement)?)",
		"scroll (?:down )?to continue(?: reading| with content)?|skip (?:this )?ad(?:vert|vertisement)?|remove ads|report this ad",
		"(?:werbe)?anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annons",
		"реклама|广告|廣告|(?:発表 )?広告|スポンサーリンク|광고|إعلان|إعلانات|פרסומת|विज्ञापन|โฆษณา",
	),
	weak: whole(
		"(?:this is an? )?ad(?:vert)?s?|promoted|annonce|anuncio|reklama?|reklame|mainos|διαφήμιση",
	),
};

const MORE: FurniturePattern = {
	reason: "a link to another article",
	pattern: whole(
		"(?:click here to )?(?:read|see|view|learn|show|load|discover|find out) (?:more|all)(?: (?:here|stories|articles|news|posts|comments|(?:on|about) this (?:story|topic|subject)))?",
		"(?:continue|keep) reading|full story|read (?:the )?(?:full|whole|rest of the) (?:story|article|post|report|interview|text)(?: here)?|click here(?: to read more)?",
		"(?:read|see|watch|listen) (?:also|more|next|now|too)\\s*:.{1,160}",
		"(?:also|must) (?:read|see|watch)(?!\\p{L})\\s*:?.{0,160}(?<![.!?])",
		"(?:related|in case you missed it)\\s*:.{1,160}(?<![.])",
		"(?:previous|next|older|newer) (?:article|story|post|page|entry)s?(?:\\s*:.{1,160})?",
		"mehr lesen|weiterlesen|lesen sie (?:auch|mehr)(?!\\p{L})\\s*:?.{0,160}(?<![.])|mehr zum thema|lire (?:la suite|aussi|plus|également)(?!\\p{L})\\s*:?.{0,160}(?<![.])|à lire (?:aussi|également)(?!\\p{L})\\s*:?.{0,160}(?<![.])|leer más|le(?:a|er) (?:también|además)\\s*:.{0,160}|leggi (?:anche|tutto|di più)(?!\\p{L})\\s*:?.{0,160}(?<![.])|lees (?:ook|meer|verder)(?!\\p{L})\\s*:?.{0,160}(?<![.])|leia (?:mais|também)(?!\\p{L})\\s*:?.{0,160}(?<![.])|läs (?:mer|också)(?!\\p{L})\\s*:?.{0,160}(?<![.])|czytaj (?:więcej|także|również|dalej)(?!\\p{L})\\s*:?.{0,160}(?<![.])",
		"читать (?:далее|полностью)|читайте также(?!\\p{L})\\s*:?.{0,160}(?<![.])|阅读更多|閱讀更多|阅读全文|查看更多|続きを読む|더 보기|اقرأ (?:أيضا|أيضًا|المزيد)(?!\\p{L})\\s*:?.{0,160}(?<![.])",
	),
	weak: whole("(?:recommended|in other news)\\s*:.{1,160}(?<![.])"),
};

const RELATED: FurniturePattern = {
	reason: "a list of other articles",
	heads: "links",
	pattern: whole(
		"(?:related|similar|recommended|popular|recent|latest|trending|featured|more|top) (?:articles?|stories|posts?|headlines)|latest news|(?:related|recommended|further) (?:news|content|coverage|topics|links|videos?)|related reading",
		"(?:you (?:may|might)|readers) also (?:like|enjoy|be interested in|read)|recommended for you|more to explore|(?:explore |read )?more on th(?:is|ese|e same) (?:story|topics?|subject)|related (?:internet|external|web) links|read next|what to read next|trending now|most (?:read|popular|viewed|shared|commented)|editors?[’']?s? (?:picks?|choice)|in case you missed it|around the web|you might have missed",
		"mehr zum thema|das könnte sie (?:auch )?interessieren|ähnliche artikel|meistgelesen|sur le même (?:sujet|thème)|articles (?:liés|similaires|associés)|les plus lus|noticias relacionadas|artículos relacionados|te puede interesar|lo más (?:leído|visto)|articoli correlati|potrebbe interessarti|gerelateerde artikelen|leia também|relaterade artiklar",
		"la rédaction vous (?:conseille|recommande)|archivado en|leggi anche|lees ook|läs också|læs også|czytaj (?:także|również|też)|zobacz także|lire aussi|à lire (?:aussi|également)|lesen sie auch|lea también|関連ニュース|アクセスランキング|인기 기사|많이 본 뉴스",
		"похожие (?:статьи|новости|материалы)|читайте также|по теме|相关(?:阅读|新闻|文章|报道|推荐)|相關(?:閱讀|新聞|文章)|関連記事|おすすめ記事|관련 기사|مقالات ذات صلة|اقرأ أيضا|اقرأ أيضًا",
	),
	weak: whole(
		"more (?:from|in|on|like)(?: (?!(?:than|that|this|it|later)\\b)[^\\s:]{1,20}){1,3}|up next|trending|recommended|don[’']?t miss|related|(?:latest|recent|top|featured|popular|more) (?:news|content|coverage|topics|links|videos?)|по теме",
	),
};

const SHARE: FurniturePattern = {
	reason: "a share button",
	pattern: whole(
		"share(?: (?:this|on|via|the|it|with|by))?(?: (?:this|the))?(?: (?:article|story|post|page|news|video|with (?:your )?friends|on (?:social media|.{1,14})|via .{1,14}|your friends)(?: (?:on|via|with|by) .{1,20})?)?(?:\\s*:.{0,60})?",
		`(?:share|tweet|pin|post|send|save)(?: (?:on|to|via|by|with|this))?(?: (?:${NETWORK}))`,
		`(?:(?:${NETWORK}|tweet|share|pin(?: it)?|like)(?:[\\s,|•·/]+|$)){2,}`,
		"tweet(?: this)?|pin it|retweet|click to (?:share|email|print|copy).{0,60}|copy (?:the )?link|link copied|email this(?: article)?|print this(?: article| page)?|save (?:article|for later|story)|\\d+ shares?|gift this article|listen to (?:this )?article|text size|font size",
		"(?:diesen )?artikel (?:teilen|drucken|versenden|merken)|auf .{1,14} teilen|partager(?: (?:cet article|sur .{1,14}))?|compart(?:ir|e)(?: (?:en .{1,14}|esta noticia|este artículo))?|condividi(?: (?:su .{1,14}|articolo))?|udostępnij|compartilhar|поделиться|分享(?:本文|文章|(?:到|至).{1,12})?|シェア(?:する)?|공유(?:하기)?|شارك|مشاركة",
	),
	weak: whole(
		`(?:${NETWORK})|shares|save|like(?: this)?|bookmark|teilen|delen|dela`,
	),
};

const NEWSLETTER: FurniturePattern = {
	reason: "a newsletter's offer",
	pattern: whole(
		"subscribe(?: (?:now|today|here|to our (?:newsletter|channel)))?|sign (?:up|in)(?: (?:now|here|today))?|log (?:in|out)|register now|become a (?:member|subscriber)|already (?:a )?(?:member|subscriber|subscribed).{0,40}",
		"(?=.{0,260}$)(?:please )?(?:sign up|subscribe|register|join)\\b(?=.*\\b(?:newsletter|inbox|mailing list|email alerts|our (?:daily|weekly|free) (?:email|briefing|digest)))(?=.*\\b(?:our|your|free|us|for the|to the)\\b)(?!.*\\b(?:said|says|told)\\b).*",
		"(?=.{0,200}$)(?:get|receive|want)\\b(?=.*\\b(?:in|to|into) your (?:e-?mail )?(?:inbox|mailbox)\\b)(?!.*\\b(?:said|says|told)\\b).*",
		"privacy notice\\s*: newsletters may contain .{1,240}",
		"(?:enter )?your e-?mail(?: address)?|thank you for subscribing|by (?:signing up|subscribing),? you agree to.{1,160}|(?:you can )?unsubscribe (?:at any ?time|here)",
		"newsletter abonnieren|jetzt (?:abonnieren|anmelden)|s[’']inscrire à la newsletter|inscrivez-vous à (?:notre|la) newsletter.{0,80}|suscríbete(?: a nuestr[oa] (?:boletín|newsletter))?.{0,40}|iscriviti alla (?:nostra )?newsletter.{0,40}|подпи(?:саться|сывайтесь)(?: на (?:рассылку|наш канал|нас))?|订阅(?:我们|新闻|邮件|本站).{0,12}",
	),
	weak: whole(
		"our (?:morning|daily|weekly|evening|weekend|afternoon|free) (?:e-?mail|newsletter|briefing|digest) .{1,90}(?<![.])|sign up (?:to|for) [^.!?]{1,40}|newsletters?|register|join (?:us|now)|e-?mail(?: address)?|subscribers?|donate|support us|membership",
	),
};

const COOKIES: FurniturePattern = {
	reason: "a notice about cookies",
	pattern: whole(
		"(?=.{0,420}$)(?:we(?: and our partners)?|(?:this|our|the) (?:web ?)?sites?)(?: and (?:its|our) partners)? uses? (?:[\\p{L}-]+ ){0,2}cookies\\b(?=.*\\b(?:experience|consent|polic(?:y|ies)|accept|agree|preferences|continu|traffic|personali[sz]e|site work)).*",
		"(?=.{0,300}$)by (?:continuing|using|clicking|browsing)\\b(?=.*\\bcookies?\\b)(?=.*\\byou (?:agree|accept|consent|allow)\\b).*",
		"(?:accept|reject|allow|decline|manage|deny)(?: (?:all|and close|necessary|essential|only))+(?: (?:cookies?|preferences|settings|choices))?|(?:accept|reject|allow|decline|manage) (?:cookies?|cookie (?:preferences|settings)|preferences|settings|choices)|cookie (?:settings|policy|preferences|notice|consent)|(?:only )?necessary cookies(?: only)?",
		"(?=.{0,420}$)(?:wir|diese (?:web)?(?:seite|site)) (?:verwende[nt]|nutz[ent]+) cookies\\b.*|alle (?:cookies )?akzeptieren|(?=.{0,420}$)(?:nous utilisons|ce site utilise) des cookies\\b.*|tout accepter|(?=.{0,420}$)(?:utilizamos|usamos|este sitio (?:web )?(?:usa|utiliza)) cookies\\b.*|aceptar (?:todas|cookies)|cookies (?:akzeptieren|ablehnen|accepteren)|accepter les cookies",
	),
	weak: whole(
		"accept|reject|decline|deny|i agree|got it|privacy(?: (?:policy|settings|notice))?|terms (?:of (?:use|service)|and conditions)",
	),
};

const COMMENTS: FurniturePattern = {
	reason: "the comment form",
	pattern: whole(
		"(?:post|leave|write|add|submit|view|show|hide|join)(?: a| your| the| all)? (?:comments?|repl(?:y|ies)|conversation|discussion)(?: cancel reply)?|cancel reply|comments?(?: \\(?\\d+\\)?| are closed| off| section)|\\d+ (?:comments?|repl(?:y|ies)|responses?)|(?:one|\\d+) thoughts? on .{1,120}|no comments(?: yet)?|be the first to comment.{0,20}",
		"your e-?mail address will not be published.{0,80}|required fields are marked.{0,8}|save my name, e-?mail,? and website.{0,100}|you must be logged in to (?:post a )?comment|(?:please )?(?:log|sign) in to (?:leave a |post a |add a )?comment|this site uses akismet.{0,120}|notify me (?:of|about) .{1,60} (?:by|via) e-?mail\\.?",
		"kommentare? \\(?\\d+\\)?|kommentar (?:schreiben|verfassen|hinterlassen)|schreiben sie einen kommentar|(?:laisser|publier|poster) un commentaire|commentaires? \\(?\\d+\\)?|\\d+ commentaires?|deja (?:un comentario|una respuesta)|comentarios? \\(?\\d+\\)?|lascia un commento|оставить комментарий|комментарии \\(?\\d+\\)?|发表评论|コメント(?:する|を残す)?|댓글(?: \\d+)?|اترك تعليق(?:ا|اً)?",
	),
	weak: whole(
		"repl(?:y|ies)|(?:your )?comments?|your (?:name|message|website)|name|website|send|submit|what do you think\\?|kommentare?|commentaires?|comentarios?|commenti|комментарии|评论|تعليقات",
	),
};

const NAVIGATION: FurniturePattern = {
	reason: "a page's navigation",
	pattern: whole(
		"(?:back|return|scroll|go) to (?:the )?top(?: ↑)?|zur startseite|nach oben|skip to (?:main |the )?(?:content|navigation|footer|search)|main menu|toggle (?:navigation|menu)|loading(?:…|\\.{3})|open menu|jump to (?:content|comments)",
		`follow (?:us|me|@\\w+) (?:on|at|in) .{1,60}|follow .{1,40} on (?:${NETWORK}).{0,40}|download (?:our|the) app.{0,60}|get (?:our|the) app.{0,40}|watch (?:the )?video|play video|view (?:the )?gallery|enlarge(?: image)?|view in (?:browser|app)`,
		"\\d+[ -]?min(?:ute)?s? (?:read|ago)|\\d+ hours? ago|reading time:? (?:about |ca?\\.? )?\\d.{0,16}|(?:filed under|posted in|published in|tagged(?: with)?|tags?|categor(?:y|ies))\\s*:.{1,200}(?<![.])|estimated reading time.{0,20}",
		"(?:©|\\(c\\)|copyright)[^.]{0,80}(?:\\. )?all rights reserved|all rights reserved|(?:© copyright|©|\\(?c\\)|copyright(?: ©)?) ?(?:\\d{4}.{0,80}|[^.]{2,60} \\d{4})",
	),
	weak: whole(
		`follow .{1,40} on (?:${NETWORK})(?!\\p{L})(?!.*\\b(?:said|says|told)\\b).{0,140}|menu|search|home|about(?: us)?|contact(?: us)?|advertise|careers|sitemap|more|sections|archives?|sport|business|culture|opinion|video|news|close|loading|top|next|previous|prev|follow(?: us| me)?|live|listen|reviews|interviews|(?!(?:19|20)\\d\\d$)\\d{3,5}|0`,
	),
};

/** In the order in which they are tried; the first that matches names the reason. */
export const FURNITURE_PATTERNS: readonly FurniturePattern[] = [
	ADVERTISEMENT,
	RELATED,
	MORE,
	SHARE,
	NEWSLETTER,
	COOKIES,
	COMMENTS,
	NAVIGATION,
	...PLATFORM_PATTERNS,
	...SITE_PATTERNS,
];
