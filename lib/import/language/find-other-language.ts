// A text and the language that its page says it is in → the other one that it reads as, if it plainly does.
import { detectLanguage } from "./detect-language.ts";

/** Told apart by too little for a doubt. */
const ALIKE = [
	["no", "nb", "nn", "da"],
	["sr", "hr", "bs", "sh", "sl"],
	["id", "ms"],
	["es", "gl", "ca", "pt"],
	["cs", "sk"],
	["nl", "af"],
	["zh", "yue", "cmn"],
];

/** Pages often keep the language of the program that made them; undefined where both agree or nothing is sure. */
export async function findOtherLanguage(
	text: string,
	stated: string,
): Promise<string | undefined> {
	const { lang, isSure } = await detectLanguage(text);
	const [base = ""] = stated.toLowerCase().split("-");
	const isAlike =
		lang === base ||
		ALIKE.some((group) => group.includes(lang) && group.includes(base));
	return isSure && !isAlike ? lang : undefined;
}
