// A title → the name that its file, its address or its heading's id takes.

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 80;

// Letters that Unicode doesn't decompose into a plain one and a mark.
const PLAIN: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ħ: "h",
	ı: "i",
	"&": " and ",
	"%": " percent ",
	"+": " plus ",
};

/** Whether a text is small letters and digits parted by single hyphens: `first-article`. */
export function isSlug(text: string): boolean {
	return SLUG.test(text);
}

/**
 * “Café & Bar: the story” → `cafe-and-bar-the-story`; at most 80 characters, cut between words.
 * Empty where a title has no Latin letter or digit: the caller names it then.
 */
export function slugify(title: string): string {
	const words = title
		.toLowerCase()
		.normalize("NFKD")
		.replace(/\p{M}|['’ʼ‘]/gu, "")
		.replace(/[^a-z0-9]/g, (letter) => PLAIN[letter] ?? " ")
		.split(/\s+/)
		.filter((word) => word !== "");
	let slug = (words[0] ?? "").slice(0, LONGEST);
	for (const word of words.slice(1)) {
		if (slug.length + 1 + word.length > LONGEST) break;
		slug += `-${word}`;
	}
	return slug;
}
