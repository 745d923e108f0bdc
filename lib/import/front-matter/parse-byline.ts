// A line → who it says wrote the text.

const BY =
	/^(?:by|reviewed by|compiled by|words by|written by|reported by|posted by|published by|story by|text by|interview(?:\s+by)?(?=\s*[:：])|von|van(?= (?:onze|een|de)\s)|par|por|di|door|av|af|od|autor(?:in)?|auteur|autore|автор|текст|author|byline|作者|(?:本报|本報|特约|实习)?记者|記者|文|كتبت?|بقلم)(?:\s*[:：]\s*|\s+)(?=\S)/iu;
const PARTICLES =
	/^(?:and|und|et|y|e|en|og|och|i|и|&|de|del|der|den|di|da|dos|la|le|van|von|zu|ten|ter|bin|ibn|al|of|the|for|in|at|à|aus|with|from|staff|writer|correspondent|reporter|editor|senior|special|contributor)$/iu;
const LABELLED = /[:：]/u;
/** "The Data Desk", "our reporter", "onze verslaggever": who of the paper, without a name. */
const DESK =
	/^(?:(?:the|our|a|onze|een|de|unserer|der|notre|la) )?(?:\p{L}[\p{L}&’'-]* ){0,3}(?:desk|staff|newsroom|editorial board|(?:staff )?reporters?|correspondents?|verslaggevers?|correspondenten|redactie|redaktion|rédaction|redacción)$/iu;
const LONGEST = 120;
const MOST_WORDS = 14;

/** "By Jane Doe and John Roe, Harbour Desk" → "Jane Doe and John Roe, Harbour Desk"; undefined where the words aren't names. */
export function parseByline(line: string): string | undefined {
	const words = line.trim();
	const label = BY.exec(words)?.[0];
	if (label === undefined || words.length > LONGEST) return undefined;
	const names = words
		.slice(label.length)
		.replace(/[|,;·•–—-]\s*$/u, "")
		.trim();
	// "By Monday." and "By the harbour" are no bylines; after "Author:" anything is.
	const isNames =
		LABELLED.test(label) || readsAsNames(names) || DESK.test(names);
	return names !== "" &&
		isNames &&
		!/[.!?]\s+\p{Lu}\p{Ll}+.*[.!?]$/u.test(names)
		? names
		: undefined;
}

const ROLE =
	/^(?!(?:the|an?|our|my|his|her|their|this|that|what|how|why)\s)(?:\p{L}[\p{L}&’'-]* ){0,4}(?:reporter|correspondent|writer|editor|journalist|columnist|contributor|critic)s?(?:(?:,| in| at| for) [\p{L}\d .&’'-]{2,40})?$/iu;

/** Whether a line below a byline says what its authors do: "Senior reporters", "Technology editor, Harwick". */
export function isRole(line: string): boolean {
	return ROLE.test(line.trim());
}

/** "Nora Idris Energy correspondent": a byline where a day stands below it. */
export function isNameWithRole(line: string): boolean {
	return /^\p{Lu}\p{L}+ \p{Lu}/u.test(line) && isRole(line);
}

function readsAsNames(names: string): boolean {
	const words = names.split(/[\s,/|]+/).filter((word) => word !== "");
	if (words.length > MOST_WORDS || /[.!?。！？]$/.test(names)) return false;
	// "记者 昨日从文物局获悉" is a sentence: no name is so long without a sign.
	if (/\p{sc=Han}{6}/u.test(names)) return false;
	const first = words[0] ?? "";
	return (
		!/^(?:the|a|an|this|that|its|their|our|der|die|das|la|le|el)$/iu.test(
			first,
		) &&
		!WHEN.test(first) &&
		words.every((word) => /^[^\p{Ll}]/u.test(word) || PARTICLES.test(word)) &&
		/\p{L}/u.test(first)
	);
}

/** "By Monday", "By April 2026". */
const WHEN =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|then|now|far)$/iu;
