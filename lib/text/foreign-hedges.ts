// Hedges of Arabic and Chinese, as find-hedges.ts has those of English.
import type { HedgeEntry } from "./hedge.ts";

const YEAR = "(?:1[5-9]|20|21)\\d\\d";

/** Words of Arabic; “and” may be joined to their front. */
export const ARABIC_HEDGES: readonly HedgeEntry[] = [
	["by-time", "anywhere", `(?:بحلول|قبل)\\s+(?:(?:عام|سنة|نهاية)\\s+)*${YEAR}`],
	[
		"possible",
		"anywhere",
		"و?(?:قد|ربما|ربّما|يمكن أن|من المتوقع أن|من المتوقّع أن|يُتوقع أن|يُتوقّع أن|يتوقع أن)",
	],
	["nearly", "after", "و?(?:ما يقارب|يقارب|تقارب|قرابة|زهاء|ما يناهز|يناهز)"],
	["above", "after", "و?(?:ما )?لا (?:يقل|يقلّ|تقل|تقلّ) عن"],
	[
		"below",
		"after",
		"و?(?:ما )?لا (?:يزيد على|يزيد عن|تزيد على|يتجاوز|تتجاوز)",
	],
	["below", "after", "و?(?:أقل من|أقلّ من|أدنى من|دون|بحد أقصى)"],
	[
		"above",
		"after",
		"و?(?:أكثر من|أعلى من|ما يزيد على|ما يزيد عن|يزيد على|تزيد على|يتجاوز|تتجاوز|تجاوز|تجاوزت|يفوق|تفوق|فوق)",
	],
	["about", "after", "و?(?:نحو|حوالي|حوالى)"],
	["about", "before", "تقريبًا|تقريباً|تقريبا"],
];

const NUMBER = "[\\d一二三四五六七八九十百千万亿两半]";

/** Chinese puts no space around them, so a sign that is a part of other words asks for a number beside it. */
export const CHINESE_HEDGES: readonly HedgeEntry[] = [
	[
		"by-time",
		"anywhere",
		`到${YEAR}年(?:底|末|初)?|${YEAR}年(?:底|末)?(?:之前|以前|前)`,
	],
	["possible", "anywhere", "可能|有望|预计|预期|或将|或许|也许"],
	["above", "after", "不少于|不低于|不小于|至少"],
	["below", "after", "不超过|不多于|不高于|至多|最多"],
	["below", "after", `不到|不足(?=\\s?${NUMBER})|低于|少于|小于`],
	["above", "after", `超过|高于|多于|大于|(?:超|逾)(?=\\s?${NUMBER})`],
	["nearly", "after", `将近|接近|(?<![最附])近(?=\\s?${NUMBER})`],
	[
		"about",
		"after",
		`大约|大概|(?<![合条契公婚违节])约(?![束定])(?=[^，。；、]{0,3}?${NUMBER})`,
	],
	["about", "before", `左右|(?<=${NUMBER}[%％]?)上下`],
	["above", "before", `以上|(?<=${NUMBER})[多余](?!少)`],
	["below", "before", "以下|以内"],
];
