// What a whole site puts on its pages, whatever the article: what it sells, plays, asks and owes. Made as furniture-patterns.ts is.
import { type FurniturePattern, whole } from "./whole-line.ts";

const NETWORK =
	"x|twitter|facebook|instagram|youtube|tiktok|linkedin|bluesky|mastodon|threads|telegram|whatsapp|reddit|vk";
const READING = "articles?|stories|story|reads?";
const ENTER = "subscribe|log in|sign (?:in|up)|register|join";
const UNLOCKED =
	"continue(?: reading)?|keep reading|read (?:more|on|this|the (?:full|rest)|all)|unlock|access|view (?:this|the full)|see (?:more|this|the full)";

const SUBSCRIPTION: FurniturePattern = {
	reason: "an offer to subscribe",
	pattern: whole(
		"(?:this|the) (?:article|story|content|post|page|video) is (?:only )?(?:available |reserved )?(?:exclusively |only )?(?:for|to) (?:our |paying |registered )?(?:subscribers|members)(?: only)?|(?:for )?(?:subscribers?|members?)[ -]only(?: (?:content|article|story))?|exclusive (?:to|for) (?:our )?(?:subscribers|members)",
		`you(?: have|[’']ve) (?:\\d+|one|two|three|no)(?: (?:more|free)){1,2} (?:${READING}) (?:left|remaining).{0,30}|you(?: have|[’']ve) (?:read|used|viewed) (?:\\d+|one|two|three|all) of (?:your )?(?:\\d+|three|five|ten)?(?: ?free)? ?(?:${READING}).{0,30}|you(?: have|[’']ve) reached (?:your|the) (?:monthly |article )?limit.{0,50}|\\d+ (?:free )?articles? (?:left|remaining)(?: this (?:week|month))?`,
		`to (?:${UNLOCKED})(?: [^.!?,]{1,30})?,? (?:please )?(?:${ENTER})\\b[^.!?]{0,40}|(?:please )?(?:${ENTER})(?: (?:now|free|for free|or|${ENTER}))* to (?:${UNLOCKED})\\b[^.!?]{0,40}`,
		"continue reading (?:with|for free|as a) ?.{0,40}|unlock (?:this|the full|all|every) (?:article|story|articles|stories)|(?:get|unlock) (?:full|unlimited|digital) access.{0,40}",
		"(?:start|claim|try|get)(?: your| a| our)?(?: free)?(?: \\d+[ -](?:day|week|month))?(?: free)? trial(?: (?:now|today|for free))?|cancel any ?time(?:\\. no .{1,30})?|try (?:\\d+|one|two|three|four) (?:weeks?|months?) for [$€£¥]\\s?\\d.{0,12}|(?:only |just |from )?[$€£¥]\\s?\\d[\\d.,]* for (?:the |your )first (?:\\d+ )?(?:day|week|month|year)s?",
		"choose (?:your|a) (?:plan|subscription)|(?:see|view|compare)(?: our| all| the)? (?:subscription (?:options|plans|offers)|plans and prices|offers)|(?:already|don[’']?t) have an account(?: yet)?\\??(?: .{1,30})?|not (?:a |yet a )(?:subscriber|member)(?: yet)?\\??(?: .{1,30})?|continue (?:without (?:an account|subscribing|accepting)|with (?:google|facebook|apple|e-?mail))|(?:sign|log) in (?:with|via|using) (?:google|facebook|apple|e-?mail|your .{1,20})|forgot(?:ten)?(?: your)? password\\??|(?:reset|show|hide) password|stay (?:logged|signed) in|create (?:an|your|a free|a new) account|manage (?:my |your )?(?:subscription|account)|my account",
		"nur (?:für|mit) (?:abonnenten|abo|abonnement)|exklusiv für (?:unsere )?abonnenten|jetzt (?:weiterlesen|(?:kostenlos |gratis )?testen|abonnieren|registrieren)|(?:article |contenu |cet article est )?réservé (?:à|aux) (?:nos )?abonnés|il vous reste .{1,12} de cet article à lire.{0,40}|s[’']abonner|abonnez-vous(?: .{1,30})?|se connecter|déjà abonné.{0,30}|(?:contenido )?(?:solo|exclusivo) para suscriptores|iniciar sesión|suscríbete|riservato agli abbonati|accedi|zaloguj się|alleen voor abonnees|inloggen|logga in|войти|только для подписчиков|зарегистрироваться|登录|登入|注册|註冊|ログイン|会員登録|会員限定記事|(?:この記事は)?会員限定です|로그인|회원가입|تسجيل الدخول|اشترك(?: الآن)?",
		"i would like to receive .{1,80}|thank(?:s| you) for (?:signing up|subscribing|registering|joining)(?: .{1,30})?|(?:please )?check your (?:inbox|e-?mail) to (?:confirm|verify|activate).{0,40}|(?:this is )?(?:a )?(?:premium|subscriber(?:-only)?|exclusive) (?:article|content|story|feature)|lost (?:your )?password\\??|keep me (?:signed|logged) in|no,? thanks|(?:melden sie sich|registrieren sie sich) .{0,40}(?:newsletter|an)|bereits (?:abonnent|registriert|kunde)(?:in)?\\?.{0,30}|(?:cookie|datenschutz)-?einstellungen|(?:alle )?akzeptieren(?: und (?:weiter|schließen))?|(?:tout )?accepter(?: et (?:continuer|fermer))?|continuer sans accepter|aceptar(?: (?:todo|y (?:continuar|cerrar)))?|accetta(?: (?:tutti|e (?:continua|chiudi)))?|consent or pay|подписаться на .{1,30}|扫码(?:关注|下载).{0,12}|关注(?:我们|公众号).{0,12}",
		"(?:support|fund|help fund|back)(?: our| independent| quality| local){1,3} (?:journalism|reporting|newsroom)(?: (?:with|from|for|today|now).{0,40})?|support (?:our work|this (?:site|newspaper|website))|support us (?:from|with|on|today|now)(?: .{1,30})?|help (?:us )?keep (?:our|the|this) (?:journalism|reporting|site|website) .{1,40}|(?:make|give) a (?:donation|contribution)(?: (?:now|today))?|donate (?:now|today|here)|buy (?:us|me) a (?:coffee|beer)|become a (?:patron|supporter)|support (?:us|me) on (?:patreon|ko-fi).{0,20}",
	),
	weak: whole(
		"subscribe from [$€£¥]\\s?\\d.{0,24}|remember me|premium|(?:for )?subscribers|unlock|user ?name|see offers?|(?:make|give) a (?:donation|contribution) to .{1,40}|abo|abonnieren|abonnés|suscriptores",
	),
};

const PLAYER: FurniturePattern = {
	reason: "the controls of a player or a picture",
	pattern: whole(
		"(?:image|media|video|photo|picture|toggle|show|hide|open|close|view) caption|(?:open|view|show|see|expand|enlarge)(?: the| this)? (?:image|photo|picture|graphic|chart|map)s? (?:in|at|on) (?:a )?(?:gallery|full ?screen|full size|lightbox|new (?:tab|window)|app)|(?:view|see|show) all (?:photos|pictures|images)|view (?:photos|slideshow|\\d+ (?:photos|images|pictures))|(?:image|photo|slide|picture|gallery) \\d+ (?:of|/) \\d+|(?:enter|exit) full ?screen",
		"(?:tap|click|press)(?: here)? (?:to|for) (?:unmute|mute|expand|enlarge|zoom(?: in)?|play|sound)(?: (?:the )?(?:image|photo|video|map|picture))?|(?:video|audio|media) player(?: is loading)?|(?:this )?(?:video|audio|media|content|clip) (?:can ?not|can[’']t|could not) be (?:played|loaded|displayed)(?: .{1,60})?|(?:this )?(?:video|player) is (?:loading|not available|unavailable)(?: .{1,40})?",
		"(?:your|this) (?:web )?browser (?:does(?: not|n[’']t) (?:support|allow)|is (?:not supported|out of date|outdated)).{0,60}|(?:to .{3,60},? )?(?:please )?(?:enable|turn on|activate|switch on) javascript(?: (?:to|in|for|and) .{1,60})?|java ?script is (?:disabled|required|turned off|not enabled)(?: (?:in|to|on) .{1,50})?|(?:this|our) (?:page|site|website|app|feature) (?:requires|needs) javascript.{0,40}",
		"\\d{1,2}:\\d{2}(?::\\d{2})?\\s*/\\s*\\d{1,2}:\\d{2}(?::\\d{2})?|(?:listen|watch|play|audio|video|duration)(?: (?:now|time|length))?\\s*[:·•|(–—-]?\\s*(?:\\d+ ?min(?:ute)?s?(?: \\d+ ?s(?:ec(?:ond)?s?)?)?|\\d{1,2}:\\d{2}(?::\\d{2})?)\\)?|(?:play|pause|mute|unmute)(?: this)? (?:audio|video|clip|episode|podcast)|listen to (?:this|the) (?:story|article|episode|podcast)|(?:diesen )?artikel (?:anhören|vorlesen(?: lassen)?)|écouter (?:l[’']article|cet article)|escuchar (?:el )?artículo",
		"(?:photo|image|picture|video) gallery(?: \\(\\d+ (?:images|photos|pictures|videos)\\)?)?|listen to (?:this|the) (?:story|article|episode|podcast) \\(\\d.{1,10}|(?:this )?(?:video|content|article|page|service) (?:is|isn[’']t)(?: not| currently)*(?: un)? ?available in your (?:region|country|area|location)|something went wrong(?:\\. .{1,40})?|(?:please )?try again later|(?:please )?enable cookies(?: to .{1,30})?|are you a (?:robot|human)\\?|(?:video|content|player) (?:failed|could not|is unable) to load",
		`(?:view|see) (?:this|the) (?:post|photo|video|tweet|thread) on (?:${NETWORK})|a (?:post|video|photo|reel) (?:shared|posted) by .{1,60} \\(@.{1,30}|read the (?:full )?(?:conversation|thread) on (?:${NETWORK})|(?:skip|end of|allow|load|show)(?: the)? (?:(?:${NETWORK}) (?:post|content|video|embed)|(?:external|embedded) content)\\??|(?:post|content|video) from (?:${NETWORK})|embed (?:code|this (?:video|post|chart))`,
	),
	weak: whole(
		"video unavailable|unable to load .{1,20}|full ?screen|play|pause|mute|unmute|replay|autoplay|zoom (?:in|out)|expand|collapse|captions?|subtitles|slideshow|share options|\\d{1,2}:\\d{2}|\\d{1,2} ?(?:/|of) ?\\d{1,2}",
	),
};

const ORDER =
	"newest|oldest|latest|first|most (?:liked|recent|relevant|popular|recommended)|top|best|date|relevance|popularity";
const REACTION =
	"like|reply|report|share|flag|recommend|permalink|upvote|downvote";

const FEEDBACK: FurniturePattern = {
	reason: "a request to readers",
	pattern: whole(
		"(?:was|did you find|is|how (?:useful|helpful) was) this (?:article|page|story|post|content)(?: (?:helpful|useful|interesting|informative))?\\?(?: (?:yes|no|[/|]| ){1,6})?|rate this (?:article|story|post|page)",
		'(?:report|flag|suggest) (?:an? |this )?(?:(?:error|mistake|typo|correction|issue|bug|abuse|comment)|problem(?= with this))(?: (?:in|on|with) this (?:article|page|story))?|(?:spot|spotted|found|seen?|noticed) (?:an? |any )?(?:errors?|mistakes?|typos?|inaccuracy)\\?(?: [^“”"]{1,50})?',
		"send us (?:your |a |an? )?(?:news )?(?:tips?|feedback|stories|story ideas?|news)|tell us what you think(?: .{1,40})?|let us know(?: what you think)?(?: in the comments)?(?: below)?|write to us|e-?mail (?:us|the newsroom|the editors?)|contact the (?:newsroom|editors?|author)|(?:have|got|do you have|have you got) (?:a |any )?(?:news tip|tip|story for us|story to share|question about this (?:story|article))s?\\? ?.{0,80}|(?:have|got|do you have|have you got) (?:a|any) (?:story|stories|news|tips?|information|comments?|questions?) (?:for|to share with) (?:us|our .{1,20})\\?(?: .{1,60})?|letters? to the editor",
		`(?:sort|filter|order)(?:ed)? by(?:\\s*:)?(?:\\s*(?:${ORDER}))*|(?:${ORDER})(?:[ |/·•]+(?:${ORDER}|comments)){1,4}|(?:${REACTION})(?:[ |/·•]+(?:${REACTION}|\\d+)){1,4}`,
		"(?:comments?|discussion)(?: are| is)? powered by .{1,30}|(?:(?:share|post|add|tell us|give us) your|what are your) (?:thoughts|views?|opinion)(?: (?:below|in the comments|with us|(?:on|about) this .{1,20}))?\\??|(?:start|join)(?: in)? the (?:conversation|discussion)(?: (?:below|on .{1,20}|in the comments))?|(?:log|sign) in to (?:reply|like|vote|join the .{1,20})|(?:read|see|view)(?: our| the)? (?:commenting|community|comment) (?:guidelines|rules|policy|standards)|(?:comments?|commenting) (?:guidelines|rules|policy)|(?:view|load|show|see) (?:more|all|\\d+|previous)(?: \\d+| more)? (?:replies|comments|reactions)",
	),
	weak: whole(
		"(?:yes|no)(?:[ /|]+(?:yes|no))?|feedback|most liked|newest(?: first)?|oldest(?: first)?|likes?|flag|thanks for your feedback",
	),
};

const LEGAL =
	"about us|contact us|advertis(?:e|ing)(?: with us)?|privacy(?: (?:policy|notice|statement|settings))?|terms(?: (?:of (?:use|service|sale)|and conditions|& conditions|& privacy))?|cookies?(?: (?:policy|settings|preferences))|accessibility statement|site ?map|rss|faqs?|imprint|impressum|legal notice|disclaimer|datenschutz|agb|mediadaten|mentions légales|cgu|cgv|nous contacter|aviso legal|privacidad";
const SECTION =
	"home|about|contacts?|careers|jobs|accessibility|help(?: cent(?:re|er))?|press|archives?|newsletters?|subscribe|support|staff|masthead|corrections|news|sports?|business|culture|opinion|politics|world|tech|technology|science|health|travel|video|weather|lifestyle|arts|local|national|international|entertainment|food|music|film|books|events|magazine|obituaries|money|markets|puzzles|games|podcasts|kontakt|contacto";

const FOOT: FurniturePattern = {
	reason: "the foot of the page",
	pattern: whole(
		`(?:(?:${LEGAL})(?:[\\s|•·/,–—-]+|$)){2,}|(?:(?:${LEGAL}|${SECTION})(?:\\s*[|•·/]\\s*|$)){2,}|(?:(?:${LEGAL}|${SECTION})(?:\\s+|$)){4,}`,
		"(?:advertise|work|partner|connect|stay connected|get in touch) with us|find us on.{0,40}|(?:do not|don[’']?t) (?:sell|share)(?: or share)? my (?:personal )?(?:information|data|info)|(?:your|us|california) privacy (?:choices|rights|settings)|(?:manage|withdraw|change|update)(?: your| my)? consent|we (?:value|care about|respect) your privacy|your privacy (?:is important to us|matters(?: to us)?)|consent (?:preferences|settings|management)|accessibility statement|(?:your )?ad ?choices|site index|corrections? policy|impressum|datenschutz(?:erklärung|hinweise)?|mentions légales|aviso legal|política de (?:privacidad|cookies)|politique de confidentialité|informativa sulla privacy",
		"(?:proudly )?(?:powered|hosted|developed|built) (?:by|with|on) (?:wordpress|ghost|drupal|joomla|blogger|squarespace|wix|substack|disqus|taboola|outbrain|newspack|medium|hugo)(?: .{1,30})?|(?:website|web design|theme) by .{1,40}|theme: .{1,40} by .{1,30}|(?:web)?site (?:design(?:ed)?|developed|hosted|built) by .{1,40}|issn(?: \\(?(?:print|online)\\)?)?\\s*:?\\s*\\d{4}-\\d{3}[\\dx]|(?:[\\p{L} ]{1,30} )?by (?:taboola|outbrain)|ads by google",
		"we (?:may|might) (?:earn|receive|get) (?:a |an )?(?:small |affiliate )*commission.{0,120}|(?:if|when) you (?:buy|click|purchase|make a purchase).{1,60}\\bwe (?:may |might |can )?(?:earn|get|receive)\\b.{0,40}\\bcommission.{0,40}|(?:(?:disclosure|note|please note)\\s*:? )?(?:this|the) (?:article|page|post|site|story|website) (?:contains|includes|may contain|has) affiliate links.{0,60}|(?:please )?(?:disable|turn off|switch off|pause) your ad[ -]?block(?:er)?.{0,60}|(?:it (?:looks|seems|appears) like|we(?: have|[’']ve)? (?:notice|noticed|detected|see)(?: that)?) you(?: are|[’']re) using an ad[ -]?block.{0,60}",
		"(?:turn on|enable|allow|get|receive|sign up for|subscribe to|manage)(?: our| free| desktop| push| browser| breaking| the latest| daily){0,3} (?:news )?(?:notifications?|alerts|updates)(?: (?:now|here|by e-?mail|from us))?|(?:join|follow|subscribe to|add) (?:us|our(?: .{1,16})?)(?: (?:on|to))? (?:whatsapp|telegram|discord|viber|signal|wechat|google(?: news)?|apple news)(?: (?:channel|group|community|news))?(?: .{1,25})?(?<![.])|(?:set|make|add) us (?:as|to) (?:a |your )?(?:preferred|favou?rite).{0,40}",
		"(?:get it|available|download|download it|listen)(?: now)? (?:on|from|in) (?:the )?(?:app ?store|google play|apple podcasts|spotify|amazon|microsoft store)|download (?:the|our) (?:.{1,24} )?app|affiliate links .{1,60}|modern slavery (?:statement|act)|all rights reserved|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|alle rechte vorbehalten|alle rechten voorbehouden|все права защищены|版权所有|版權所有|無断転載.{0,12}|all content .{1,20}©.{0,40}",
		"add to (?:cart|basket|bag)|buy (?:now|tickets)|shop (?:now|the (?:look|collection|sale))|order now|view deal|see (?:deal|price)(?: at .{1,20})?|check price(?: at .{1,20})?|book now|get tickets|paid (?:partnership|partner content)|brought to you by .{1,40}",
	),
	weak: whole(
		"follow us on|connect|faqs?|imprint|disclaimer|rss|our team|kontakt|agb|accessibility|e-?paper|(?:international|global|print|digital|uk|us|european|asia|weekend|today[’']s) (?:edition|paper)|language|english|español|français|deutsch|العربية|中文|русский|designed by .{1,40}|(?:editorial|publishing) (?:policy|standards|guidelines|code)|presented by .{1,40}",
	),
};

const UNIT_AGO =
	"s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?";

const WAYS_ON: FurniturePattern = {
	reason: "a way to other pages",
	pattern: whole(
		"(?:more|latest|all|other)(?: (?:articles|stories|posts))? (?:from|by) (?:the|this|these) (?:authors?|writer|contributor|series|section|category)|(?:view|see|show|read|browse)(?: all| more| other) (?:posts|articles|stories|columns|coverage)(?: (?:by|from|in|on|about) .{1,50})?|(?:view|see)(?: the| full)? (?:author|contributor) (?:profile|page|bio)|mehr von (?:diesem|dieser|unserem|unserer) .{1,24}|alle (?:artikel|beiträge) von .{1,40}|follow the authors?",
		`(?:published|posted|updated|last updated|modified|edited)\\s+(?:\\d+|an?|one|two|a few) ?(?:${UNIT_AGO}|weeks?|months?|years?) ago|\\d+ ?(?:${UNIT_AGO}) ago|vor \\d+ (?:minuten?|stunden?|tagen)|il y a \\d+ (?:minutes?|heures?|jours?)|hace \\d+ (?:minutos?|horas?|días?)|\\d+ (?:минут[уы]?|час(?:а|ов)?|дн(?:я|ей)) назад|\\d+ ?(?:分钟|小时|天)前`,
		"page \\d+ (?:of|/) \\d+|(?:\\d+[ |,·]+){2,}(?:…|\\.\\.\\.)?[ |]*\\d*[ |]*(?:next|last|›|»|>).{0,6}|(?:[«‹←<] ?)?(?:previous|prev|older|newer|next|back)(?: (?:page|posts?|articles?|story|entries|entry))?[ |/·]+(?:next|previous|newer|older)(?: (?:page|posts?|articles?|story|entries|entry))?(?: ?[»›→>])?|[«‹←<] ?(?:previous|prev|older|newer|back)(?: .{1,120})?|(?:next|previous|older|newer|first|last) (?:page|posts|entries)(?: ?[»›→>])?|(?:back|return) to (?:all (?:news|articles|posts|stories)|home(?:page)?|list|articles|blog|overview|(?:search )?results|main page|index|previous page|the (?:list|homepage|overview|article|front page))|(?:上|下)一[篇页頁](?:\\s*[:：].{1,80})?|返回(?:顶部|首页|列表)|(?:打开|下载)(?:app|客户端).{0,12}|(?:责任)?编辑\\s*[:：].{1,20}|責任編輯\\s*[:：].{1,20}|トップへ戻る|前の記事|次の記事|목록|맨 위로|nächster (?:artikel|beitrag)|vorheriger (?:artikel|beitrag)|article (?:suivant|précédent)|artículo (?:siguiente|anterior)",
		"(?:jump|skip|go) to (?:the )?(?:section|article|main|content|recipe|comments|navigation|sections)|(?:switch|change|toggle|enable|turn on)(?: to)?(?: the)? (?:dark|light|night|reading|reader|high[ -]contrast) (?:mode|theme|view|version)|(?:dark|light|night|reader) mode|(?:choose|change|select|switch)(?: your)? (?:edition|language|region)|(?:text|font) size(?: .{1,12})?|a a a|search(?: for| the| this| our| by| all){1,2}(?: (?:site|website|archives?|articles|keyword|page|news|paper|blog)){0,2}(?: ?(?:…|\\.\\.\\.))?|site ?map",
		"this (?:article|story|post) is (?:more than|over) (?:\\d+|an?|one|two|three) (?:days?|weeks?|months?|years?) old|after newsletter promotion|this (?:discussion|thread|conversation|comment section|comments section) is (?:now )?closed\\b.*|reuse this content|(?:the |this )?[\\p{L}\\d. ]{2,30} (?:is|are) not responsible for the content of (?:external|other) (?:inter|web)?(?:net )?(?:sites?|links)\\.?|top stories",
		"a version of this (?:article|story) appear(?:s|ed) in print\\b.*|see more on\\s*:.{1,120}|you are here\\s*:.{1,120}|(?:topics?|more on|in)\\s*:\\s*[^.!?]{1,120}|(?:published|filed) in (?!the\\b|an?\\b)[^.,!?“”\"]{1,20}|most (?:read|popular|viewed|shared|commented)(?: (?:in|on|stories|articles|news|posts)(?: [^.,!?]{1,30})?)?|(?:other|more) (?:stories|articles|posts|videos) (?:you (?:may|might) (?:like|enjoy|have missed)|like this)|you (?:may|might) have missed|(?:editor|staff|reader)s?[’']?s? (?:choice|picks?|favou?rites)|más noticias|te recomendamos|también te puede interesar|mehr zum thema(?:\\s*:.{1,60})?|zum inhalt(?: springen)?|zur navigation|kommentare (?:anzeigen|lesen)|voir (?:les|tous les) commentaires|ver (?:los )?comentarios|leggi i commenti|reacties(?: \\(\\d+\\)?)?|deel (?:dit artikel|op .{1,12})|dela artikeln|udostępnij .{0,16}|все новости|(?:点击|點擊)?阅读(?:全文|原文|更多)|相关(?:链接|文章|专题)|もっと見る|関連(?:記事|リンク)|관련 ?(?:기사|뉴스)|publicité\\s*[-–—:]\\s*.{1,30}|werbung\\s*[-–—:]\\s*.{1,30}",
		"people (?:also|are) (?:read|reading|viewed|like)|(?:more|picked|selected|chosen|recommended|suggested)(?: just)? for you|more from (?:the web|around the web|our partners|our network|the archive)|from (?:around )?(?:the web|our (?:partners?|network))|from around the web|(?:sponsored|promoted|suggested|paid|trending|featured) (?:stories|links|content|articles|posts|reading|topics|videos?)|related (?:tags|searches|keywords|podcasts)|popular (?:tags|searches)|trending (?:now|today|this week)",
		`(?:bookmark|save|print|share|gift|e-?mail|copy|download|translate|pin)(?: (?:this|full))? (?:article|pdf|link|story|page|post)(?: (?:link|as pdf|for later|to (?:clipboard|read later|my list)))?|save (?:to|for) (?:read )?later|save to (?:read later|my list|favou?rites|pocket|reading list|bookmarks)|more sharing options|(?:more )?shar(?:e|ing) (?:options|links|buttons)|(?:article|page|story|short) (?:link|url)(?: copied(?: to clipboard)?)?|link copied.{0,20}|поделиться (?:в соц(?:иальных )?сетях|ссылкой|новостью|статьёй|статьей|в (?:вк|вконтакте|телеграм|одноклассниках))|подписывайтесь на (?:наш|нас|канал|рассылку).{0,30}|teilen auf (?:${NETWORK})|partager (?:par|via|sur) .{1,16}|newsletter (?:bestellen|abonnieren)|zur? (?:kommentarfunktion|übersicht|suche|navigation|den kommentaren)`,
	),
	weak: whole(
		"elsewhere on (?:the )?[^.,!?]{2,30}|more like this|not now|swipe for more|scroll for more|show less|archives?|drucken|teilen|merken|imprimer|imprimir|stampa|newsletters?|\\d{1,2} ?(?:s|m|h|d|w|min|hr|hrs|std\\.?)(?: ago)?|in (?:this|the) (?:article|story|section|issue)|on this page|(?:table of )?contents|about the authors?|more by (?!.*\\bthan\\b)[^:.!?\\s]+ [^:.!?\\s]+|(?:[«‹←<] ?)?(?:older|newer|previous|next|back)(?: ?[»›→>])?|from the archives?|hot topics|tags|categories|authors?|written by|by the same author|updated|published|autor(?:in)?|schlagw(?:ort|örter)",
	),
};

/** In the order in which they are tried. */
export const SITE_PATTERNS: readonly FurniturePattern[] = [
	SUBSCRIPTION,
	PLAYER,
	FEEDBACK,
	FOOT,
	WAYS_ON,
];
