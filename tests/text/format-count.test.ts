// Numbers are written as the words beside them are.
import { expect, it } from "vitest";
import { formatCount } from "../../lib/text/format-count.ts";

it("writes a number with the signs and the digits of a language", () => {
	expect(formatCount(1234, "en")).toBe("1,234");
	expect(formatCount(1234, "de")).toBe("1.234");
	expect(formatCount(12, "fa")).toBe("۱۲");
});
