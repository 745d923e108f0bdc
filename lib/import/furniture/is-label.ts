// A short line → whether it is put together of nothing but the words that pages label their buttons and forms with.

/** One of these makes a line of such words a label; each says what a reader can do with the page or must put up with. */
const TELLING = setOf(
	"advertisement advertisements sponsored subscribe unsubscribe subscribing newsletter newsletters cookie cookies inbox youtube facebook twitter whatsapp linkedin pinterest instagram telegram reddit tiktok bluesky mastodon tweet login logout podcast app password account e-mail email comments replies reply paid promoted clipboard podcasts spotify notifications homepage menu button browser javascript login",
);
/** Words that labels are filled up with. "No", "a" and "of" are not among them, for "No comments" and "a comment" may be said. */
const FILLING = setOf(
	"ad ads advertise post posts story stories article articles content links link partner partners read more here click tap view show load see all hide closed close open disabled add leave write submit cancel join sign up log in to our your my the for free daily weekly monthly morning evening latest updates alerts channel page address enter have an already create forgot get receive download follow us me on via by with and or share this now today copy print save send policy settings preferences accept reject allow manage privacy notice first is are not below above continue continues scroll top back like apple google full report topic topics section series video videos photo photos image images gallery be new old older newer next previous best stories straight listen watch contact form required fields enable turn off on manage join conversation discussion community member members subscriber subscribers support donate become sponsor sponsors website site",
);
const LEAST_WORDS = 2;
const MOST_WORDS = 9;

/** "View 5 replies", "Subscribe to our YouTube channel", "Have an account? Log in"; never a line with any other word in it. */
export function isLabel(line: string): boolean {
	const words = line.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
	const isShort = words.length >= LEAST_WORDS && words.length <= MOST_WORDS;
	return (
		isShort &&
		words.some((word) => TELLING.has(word)) &&
		words.every(
			(word) => TELLING.has(word) || FILLING.has(word) || /^\d+$/.test(word),
		)
	);
}

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}
