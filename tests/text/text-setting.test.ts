// How a text in another language is set.
import { describe, expect, it } from "vitest";
import { textDirection } from "../../lib/text/text-direction.ts";
import { addressSetting, textSetting } from "../../lib/text/text-setting.ts";

describe("setting a text", () => {
	it("runs Arabic, Hebrew and Urdu from the right, by script and not by country", () => {
		for (const lang of ["ar", "ar-EG", "he", "ur", "az-Arab"])
			expect(textDirection(lang), lang).toBe("rtl");
		for (const lang of ["en", "zh-Hans", "az", "no such tag"])
			expect(textDirection(lang), lang).toBe("ltr");
	});

	it("adds nothing but its language to Latin text on a Latin page", () => {
		expect(textSetting("de")).toEqual({ lang: "de" });
	});

	it("gives Chinese and Arabic their letters, and keeps an element's own classes", () => {
		expect(textSetting("zh-CN", { className: "pt-9" })).toEqual({
			lang: "zh-CN",
			className: "pt-9 set-han set-hans",
		});
		expect(textSetting("ar")).toEqual({
			lang: "ar",
			dir: "rtl",
			className: "set-rtl set-arab",
		});
	});

	it("says nothing again that the page around it says, and turns English round on an Arabic page", () => {
		expect(textSetting("ar-EG", { within: "ar" })).toEqual({ lang: "ar-EG" });
		expect(textSetting("en", { within: "ar" })).toEqual({
			lang: "en",
			dir: "ltr",
		});
	});

	it("runs web addresses from the left among Arabic words", () => {
		expect(addressSetting("ar")).toEqual({ dir: "ltr" });
		expect(addressSetting("en")).toEqual({});
	});
});
