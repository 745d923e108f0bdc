// How long ago a figure was said of its day.
import { expect, it } from "vitest";
import { describeAge } from "../../enhance/ages/describe-age.ts";
import { agePatterns } from "../../lib/model/age-patterns.ts";

const NOW = new Date(2026, 10, 24);
const age = (date: string, lang = "en") =>
	describeAge(date, NOW, agePatterns(lang));

it("is told in months up to two years, in whole years from then on", () => {
	expect(age("2025-02")).toBe("21 months ago");
	expect(age("2025-02-13")).toBe("21 months ago");
	expect(age("2024-12")).toBe("23 months ago");
	expect(age("2024-11")).toBe("2 years ago");
	expect(age("2023-12-31")).toBe("2 years ago");
});

it("is told in years where the date is a year", () => {
	expect(age("2025")).toBe("1 year ago");
	expect(age("2030")).toBe("in 4 years");
});

it("is told of what lies ahead too", () => {
	expect(age("2027-01")).toBe("in 2 months");
});

it("is nothing for this month or year, and for what is no date", () => {
	expect(age("2026-11-01")).toBeUndefined();
	expect(age("2026")).toBeUndefined();
	expect(age("soon")).toBeUndefined();
});

it("is told in the article's language", () => {
	expect(age("2025-02", "zh-Hans")).toBe("21个月前");
});

it("says in every language what Intl says of that distance", () => {
	const january = new Date(2026, 0, 15);
	for (const lang of ["en", "ar", "de", "fa", "fr", "pl", "ru", "zh-Hans"]) {
		const format = new Intl.RelativeTimeFormat(lang);
		const patterns = agePatterns(lang);
		for (let year = 1926; year < 2060; year += 1)
			if (year !== 2026)
				expect(describeAge(String(year), january, patterns)).toBe(
					format.format(year - 2026, "year"),
				);
		for (let month = 2; month <= 12; month += 1)
			expect(
				describeAge(
					`2026-${String(month).padStart(2, "0")}`,
					january,
					patterns,
				),
			).toBe(format.format(month - 1, "month"));
		for (let back = 1; back <= 12; back += 1)
			expect(
				describeAge(
					`2025-${String(13 - back).padStart(2, "0")}`,
					january,
					patterns,
				),
			).toBe(format.format(-back, "month"));
	}
});
