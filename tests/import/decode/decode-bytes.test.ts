// What an editor sees of a file's bytes, whatever program saved it.
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../lib/import/decode/decode-bytes.ts";
import { findBinaryKind } from "../../../lib/import/decode/find-binary-kind.ts";

const LONG = {
	"windows-1252":
		"Le théâtre a rouvert ses portes à l’automne, et les élèves de l’école voisine y ont été invités dès la première.",
	"windows-1251":
		"Театр снова открыл свои двери осенью, и ученики соседней школы были приглашены на премьеру.",
	Shift_JIS:
		"劇場は秋に再び開き、近くの学校の生徒たちが初日に招待された。座席はすべて埋まった。",
	gb18030: "剧院在秋天重新开放，附近学校的学生应邀观看首演。所有座位都坐满了。",
	Big5: "劇院在秋天重新開放，附近學校的學生應邀觀看首演。所有座位都坐滿了。",
	"EUC-KR":
		"극장은 가을에 다시 문을 열었고 이웃 학교 학생들이 첫 공연에 초대되었다.",
};

describe("a file", () => {
	it.each(Object.entries(LONG))(
		"saved as %s is read",
		async (encoding, text) => {
			expect((await decodeBytes(iconv.encode(text, encoding))).text).toBe(text);
		},
	);

	it("with the bytes 80 to 9F has quotes and dashes there, not control characters", async () => {
		const bytes = Buffer.from(
			"He said \x93no\x94 \x96 twice, for \x80 3.",
			"latin1",
		);
		const { text, encoding } = await decodeBytes(bytes);
		expect(text).toBe("He said “no” – twice, for € 3.");
		expect(encoding).toBe("windows-1252");
	});

	it.each([
		["utf16le", [0xff, 0xfe]],
		["utf16-be", [0xfe, 0xff]],
		["utf-32le", [0xff, 0xfe, 0, 0]],
	])("marked as %s is read by its mark", async (encoding, mark) => {
		const bytes = Buffer.concat([
			Buffer.from(mark),
			iconv.encode("Þór lives here.", encoding, { addBOM: false }),
		]);
		expect((await decodeBytes(bytes)).text).toBe("Þór lives here.");
	});

	it.each(["windows-1251", "KOI8-R"])(
		"in Russian of a few words, saved as %s, isn't read as letters with accents",
		async (encoding) => {
			const text = "Паром вышел утром.\n";
			const { text: read, doubt } = await decodeBytes(
				iconv.encode(text, encoding),
			);
			expect(read).toBe(text);
			expect(doubt).toContain("which its letters don’t prove");
		},
	);

	it("whose letters don't prove its encoding is read, and asked about", async () => {
		const { text, doubt } = await decodeBytes(Buffer.from("caf\xe9", "latin1"));
		expect(text).toBe("café");
		expect(doubt).toContain("look at the accented ones");
	});

	it("in UTF-8 with a few strays of another encoding keeps both", async () => {
		const bytes = Buffer.concat([
			Buffer.from("Šárka and Łukasz wrote "),
			Buffer.from([0x93]),
			Buffer.from("ahoj"),
			Buffer.from([0x94]),
		]);
		const { text, doubt } = await decodeBytes(bytes);
		expect(text).toBe("Šárka and Łukasz wrote “ahoj”");
		expect(doubt).toContain("2 bytes");
	});
});

describe("a file that is no text", () => {
	it.each([
		["a PDF file", "%PDF-1.7\n"],
		["a Word, Pages or other zipped file", "PK\x03\x04\x14\0"],
		["an RTF file", "{\\rtf1\\ansi"],
		["no text", "abc\0def\0\0ghi\x01\x02"],
	])("is known as %s", (kind, start) => {
		expect(findBinaryKind(Buffer.from(start, "latin1"))).toBe(kind);
	});

	it("isn't seen in UTF-16, for all its zeros, nor in a text with a form feed", () => {
		expect(findBinaryKind(iconv.encode("The ferry leaves.", "utf16le"))).toBe(
			undefined,
		);
		expect(findBinaryKind(Buffer.from("one\ftwo\x1a"))).toBe(undefined);
	});
});
