// The words that pages label their buttons and forms with.

/** One of these makes a line of label words a label; each says what a reader can do with the page or must put up with. */
export const TELLING = setOf(
	"advertisement advertisements sponsored subscribe unsubscribe subscribing newsletter newsletters cookie cookies inbox youtube facebook twitter whatsapp linkedin pinterest instagram telegram reddit tiktok bluesky mastodon tweet login logout podcast app password account e-mail email comments replies reply paid promoted clipboard podcasts spotify notifications homepage menu button browser javascript login",
);

/** Words that labels are filled up with. "No", "a" and "of" are not among them, for "No comments" and "a comment" may be said. */
export const FILLING = setOf(
	"ad ads advertise post posts story stories article articles content links link partner partners read more here click tap view show load see all hide closed close open disabled add leave write submit cancel join sign up log in to our your my the for free daily weekly monthly morning evening latest updates alerts channel page address enter have an already create forgot get receive download follow us me on via by with and or share this now today copy print save send policy settings preferences accept reject allow manage privacy notice first is are not below above continue continues scroll top back like apple google full report topic topics section series video videos photo photos image images gallery be new old older newer next previous best stories straight listen watch contact form required fields enable turn off on manage join conversation discussion community member members subscriber subscribers support donate become sponsor sponsors website site",
);

/** What a page lets readers do. A line of label words with one of these is a label, but for a few that an article could say. */
export const ACTING = setOf(
	"show hide read view load expand collapse sign log register accept reject decline allow manage send contact save print share copy post comment subscribe continue back skip scroll swipe tap click swipe watch listen download install follow choose select search advertise feedback helpful privacy terms advertising account newsletter guest popular recommended trending related",
);

/** What stands between them, beside the words above. */
export const BETWEEN = setOf(
	"a of no thanks it as at that them less later again most popular recommended trending related other stories may you you’ve missed keep signed logged lost was helpful feedback guest conditions use terms advertising newsletters archive careers essential non-essential necessary only optional desktop library registered register trending reading choice picks app store play android iphone ios mobile phone tablet edition magazine subscription offers deals tickets buy expand collapse swipe skip decline install search select choose results filter sort comment comments social media icon icons logo profile user guest unavailable",
);

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}
