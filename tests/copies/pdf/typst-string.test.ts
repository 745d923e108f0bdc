// Whatever an article says, it is said, never run.
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { typstList } from "../../../lib/copies/pdf/source/typst-code.ts";
import { typstString } from "../../../lib/copies/pdf/source/typst-string.ts";

const compiler = NodeCompiler.create({});
const answer = z.array(z.object({ value: z.array(z.string()) }));

/** What Typst reads out of the strings that it is given. */
function readBack(texts: readonly string[]): string[] {
	const [found] = answer.parse(
		compiler.query(
			{
				mainFileContent: `#metadata(${typstList(texts.map(typstString))}) <texts>`,
			},
			{ selector: "<texts>" },
		),
	);
	return found?.value ?? [];
}

describe("a text in a program of Typst", () => {
	it("comes out as it went in, whatever characters it has", () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: "binary" }), { minLength: 1 }),
				(texts) => {
					expect(readBack(texts)).toEqual(texts);
				},
			),
		);
	});

	it("comes out as it went in where it looks like Typst", () => {
		const texts = [
			'"); panic("out',
			"\\",
			'\\"',
			'#import "/etc/passwd": *',
			"\\u{41}",
			"*b* _e_ `c` $m$ <l> @r = h // no /* no */ \n\n + list",
			"\u0000\u001b\u0085",
		];
		expect(readBack(texts)).toEqual(texts);
	});

	it("is never taken for the text before it, whose letters begin alike", () => {
		const texts = ["\u{96518}\u{c04ce}", "\u{96518}\u{4464e}"];
		for (const text of texts) expect(readBack([text])).toEqual([text]);
	});

	it("has a sign for half a character in place of what no file can hold", () => {
		expect(readBack(["a\ud800b"])).toEqual(["a\ufffdb"]);
	});
});
