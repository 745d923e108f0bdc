// A language → what an element needs in order to be set in it.
import { scriptOf, textDirection } from "./text-direction.ts";

/** Attributes as React takes them; the names of classes for scripts are those of app/styles/scripts.css. */
export type TextSetting = {
	readonly lang: string;
	readonly dir?: "ltr" | "rtl";
	readonly className?: string;
};

export type Surroundings = {
	/** The language around the element, English if not given: what it has already isn't said again. */
	readonly within?: string;
	/** Its other classes. */
	readonly className?: string;
};

const HAN: readonly string[] = ["Hans", "Hant", "Jpan", "Kore"];

/** Latin text in Latin surroundings gets its language alone, so that an English page grows by nothing. */
export function textSetting(
	lang: string,
	{ within = "en", className = "" }: Surroundings = {},
): TextSetting {
	const dir = textDirection(lang);
	const script = scriptOf(lang);
	const names =
		script === scriptOf(within)
			? []
			: [
					...(dir === "rtl" ? ["set-rtl"] : []),
					...(script === "Arab" ? ["set-arab"] : []),
					...(HAN.includes(script) ? ["set-han"] : []),
					...(script === "Hans" ? ["set-hans"] : []),
				];
	const classes = [className, ...names].filter((name) => name !== "");
	return {
		lang,
		...(dir !== textDirection(within) && { dir }),
		...(classes.length > 0 && { className: classes.join(" ") }),
	};
}

/** What a web address needs among words of `lang`: it runs from the left, also where they run from the right. */
export function addressSetting(lang: string): { readonly dir?: "ltr" } {
	return textDirection(lang) === "rtl" ? { dir: "ltr" } : {};
}
