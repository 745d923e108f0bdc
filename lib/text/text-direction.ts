// A language → which way it is written, and in which kind of letters.

/** Scripts written from the right, by ISO 15924; those of Unicode's CLDR that are in use today. */
const FROM_THE_RIGHT: readonly string[] = [
	"Adlm",
	"Arab",
	"Hebr",
	"Mand",
	"Nkoo",
	"Rohg",
	"Syrc",
	"Thaa",
];

/** The likely script of a BCP 47 tag: "zh-CN" → "Hans", "ar" → "Arab"; "Latn" for what is no tag. */
export function scriptOf(lang: string): string {
	try {
		return new Intl.Locale(lang).maximize().script ?? "Latn";
	} catch (error) {
		if (error instanceof RangeError) return "Latn";
		throw error;
	}
}

export function textDirection(lang: string): "ltr" | "rtl" {
	return FROM_THE_RIGHT.includes(scriptOf(lang)) ? "rtl" : "ltr";
}
