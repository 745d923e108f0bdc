// How long ago a figure was said of its day.
import { expect, it } from "vitest";
import { describeAge } from "../../enhance/ages/describe-age.ts";

const NOW = new Date(2026, 10, 24);
const age = (date: string, lang = "en") => describeAge(date, NOW, lang);

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
