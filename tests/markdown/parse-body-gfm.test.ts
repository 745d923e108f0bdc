// Bodies without a mark of GitHub's markdown are parsed without its rules: nobody may see a difference.
import fc from "fast-check";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { expect, it } from "vitest";
import { parseBody } from "../../lib/markdown/parse-body.ts";

const PIECES = [
	..."wxab1 \n\t:-|~@^[]()!<>*_`#\\.&;/=",
	"www.",
	"w.w",
	"http",
	"://",
	"mailto:",
	"[^a]",
	"[x]",
	"a@b.co",
	"&#64;",
	"- ",
	"> ",
	"---",
	":-",
	"[a]: b",
	"\n\n",
	"\n    ",
	"\n\na\n:-\n\n",
	"\n\na\n-:\n\n",
	"\n\n|a|\n|-|\n\n",
	"\n\n- [x] a\n\n",
	"\n\n- [ ] a\n\n",
	"a[^a]\n\n[^a]: b\n\n",
];

it("finds each table, footnote, box, bare address and struck word, whichever marks stand in the body", () => {
	const whole = remark().use(remarkGfm).freeze();
	fc.assert(
		fc.property(
			fc
				.array(fc.constantFrom(...PIECES), { maxLength: 24 })
				.map((pieces) => pieces.join("")),
			(markdown) => {
				const known = whole
					.parse(markdown)
					.children.filter(
						({ type }) =>
							type !== "definition" && type !== "footnoteDefinition",
					);
				// A language whose quotes aren't set.
				expect(parseBody(markdown, "und").blocks).toEqual(known);
			},
		),
		{ numRuns: 3000 },
	);
});
