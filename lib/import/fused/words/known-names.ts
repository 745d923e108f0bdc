// A run of letters → whether it is a name that the lists know: brands, software, people.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { isEnglishWord } from "../../language/english-words.ts";
import { EXTRA_NAMES } from "./extra-names.ts";

const require = createRequire(import.meta.url);

let names: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;

/** Whether a name stands in a list as it is written, plural or possessive ending aside: "OpenAI", "iPhones", "FedEx's". */
export function isListedName(run: string): boolean {
	names ??= readNames();
	const plain = withoutPossessive(run);
	return (
		names.has(plain) ||
		(/\p{Lu}/u.test(plain) && names.has(plain.replace(/s$/, "")))
	);
}

/** Whether a listed name can't be taken for a word: "Nvidia" and "OpenAI", but not "Target". */
export function isPlainName(run: string): boolean {
	if (!isListedName(run)) return false;
	const name = withoutPossessive(run);
	return /\p{L}\p{Lu}/u.test(name) || !isEnglishWord(name.toLowerCase());
}

/** Whether a word names a country, a city, a month or a day of the week: nobody begins a brand with those. */
export function isPlace(word: string): boolean {
	places ??= listPlaces();
	const plain = withoutPossessive(word);
	return places.has(plain) || places.has(plain.replace(/(?<=day)s$/, ""));
}

/** "Huawei's" and "Huawei’s" → "Huawei". */
export function withoutPossessive(run: string): string {
	return run.replace(/['’]s$/u, "");
}

function readNames(): ReadonlySet<string> {
	const companies = dirname(
		require.resolve("@cspell/dict-companies/cspell-ext.json"),
	);
	const software = dirname(
		require.resolve("@cspell/dict-software-terms/cspell-ext.json"),
	);
	const files = [
		join(companies, "dict/companies.txt"),
		join(software, "dict/software-tools.txt"),
		join(software, "dict/webServices.txt"),
		join(software, "dict/coding-compound-terms.txt"),
		join(software, "dict/softwareTerms.txt.gz"),
	];
	const listed = files.flatMap((file) => readLines(file).filter(isName));
	return new Set([...listed, ...EXTRA_NAMES]);
}

function readLines(file: string): string[] {
	const bytes = readFileSync(file);
	const text = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
	return text.toString("utf8").split(/\r?\n/);
}

/** Comments start with #; a name in small letters is a word like any other. */
function isName(line: string): boolean {
	return /^[\p{L}'’]{2,}$/u.test(line) && /\p{Lu}/u.test(line);
}

function listPlaces(): ReadonlySet<string> {
	const regions = new Intl.DisplayNames("en", {
		type: "region",
		fallback: "none",
	});
	const codes = letters().flatMap((a) => letters().map((b) => a + b));
	const countries = codes.flatMap(
		(code) => regions.of(code)?.split(/[^\p{L}]+/u) ?? [],
	);
	const months = Array.from({ length: 12 }, (_, at) => Date.UTC(2025, at));
	const days = Array.from({ length: 7 }, (_, at) => Date.UTC(2025, 0, 1 + at));
	const dates = [...months, ...days];
	const calendar = ["month", "weekday"] as const;
	const words = calendar.flatMap((part) => {
		const format = new Intl.DateTimeFormat("en", {
			[part]: "long",
			timeZone: "UTC",
		});
		return dates.map((date) => format.format(date));
	});
	// "Europe/Oslo": the cities that clocks are set by.
	const cities = Intl.supportedValuesOf("timeZone")
		.map((zone) => zone.split("/").at(-1) ?? "")
		.filter((city) => !isEnglishWord(city.toLowerCase()));
	const rest =
		"Europe Asia Africa America Americas Beijing Shanghai Shenzhen Taipei Tokyo Seoul Delhi Mumbai London Paris Berlin Brussels Madrid Rome Moscow Kyiv Washington York California Texas Florida Chicago Boston Toronto Sydney";
	return new Set(
		[...countries, ...words, ...cities, ...rest.split(" ")].filter((word) =>
			/^\p{Lu}\p{L}{2,}$/u.test(word),
		),
	);
}

function letters(): string[] {
	return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
}
