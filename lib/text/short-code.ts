// A text → four characters that stand for it, easy to type and to read out.
import { createHash } from "node:crypto";

/** Without vowels, so that no code is a word, and without characters that look alike: 0 and o, 1, l and i. */
const ALPHABET = "bcdfghjkmnpqrstvwxz23456789";
const LENGTH = 4;

/** The code of a text; the same each time. Of two texts one pair in 531,441 has the same code: a second `attempt` then gives another. */
export function shortCode(text: string, attempt = 0): string {
	const hash = createHash("sha256").update(`${attempt}\0${text}`).digest();
	return Array.from(
		{ length: LENGTH },
		(_, index) => ALPHABET[(hash[index] ?? 0) % ALPHABET.length] ?? "",
	).join("");
}
