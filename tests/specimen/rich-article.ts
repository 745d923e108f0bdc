// An article that holds everything that an article can hold, and the glossary that it needs.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { SPECIMEN_IMAGES } from "./draw-images.ts";
import type { Specimen } from "./specimen.ts";

const GLOSSARY = {
	terms: [
		{
			id: "bascule",
			term: "Bascule bridge",
			forms: ["bascule bridge"],
			says: "A bridge whose roadway is lifted by a counterweight.",
			source: { name: "The maker of this specimen", what: "a program" },
		},
	],
} as const;

const BODY = `The *first* paragraph calls a note[^named] and explains a bascule bridge in **passing**.

## A table of many columns

| Year | Vehicles a day | Trams a day | Ships that passed | Longest wait | Shortest wait | Tolls |
| ---- | -------------: | ----------: | :---------------: | ------------ | ------------- | ----: |
| 1901 | 1,204 | 96 | 12 | twenty-two minutes | five minutes | 1.20 |
| 1951 | 8,410 | 144 | 31 | nineteen minutes | six minutes | 2.40[^1] |
| 2001 | 41,877 | 0 | 8 | eleven minutes | four minutes | 0 |

### Lists

- A first thing,
- a second one
  1. with parts
  2. in order,
     - and parts of those
- and a third.

> Somebody said this, and it was set as a quotation. It runs on for a line or two, as quotations do.
>
> A second paragraph of it.

![A suspension bridge at sunset; a red tram crosses it.](the%20bridge.jpg)

### Code

Names such as \`aVeryLongNameOfAFunctionThatNobodyWouldWriteButSomebodyDid()\` break within the line.

\`\`\`
const aLongLine = "this line is too long for a telephone and for a column of paper, and it is not to be broken on a screen";
let short = 1;
\`\`\`

![The lattice of a tower, drawn in thin lines.](tower.png)

A last paragraph calls the first note again[^named], ~~strikes~~ a word out, and ends  
on a second line.

---

What follows a line.

[^named]: A note with *emphasis*, \`code\` and [a link](https://example.org/a-long-address/of-many-parts/that-goes-on).

[^1]: In the money of the day.`;

/** Of `frontMatter`, which gives the fields that every specimen has. */
export function richArticle(
	frontMatter: (headline: string, day: number) => Record<string, unknown>,
): Specimen {
	return {
		slug: "rich-article",
		front: {
			...frontMatter("An article that holds all that one can hold", 85),
			terms: ["bascule"],
			images: [
				{
					file: SPECIMEN_IMAGES.landscape,
					caption:
						"The bridge on the evening of its opening, which never took place, because the bridge is drawn by a program.",
					credit: "Drawing: the maker of this specimen",
				},
				{
					file: SPECIMEN_IMAGES.tall,
					caption: "One of the towers that hold it, before it was built.",
					credit: "Drawing: a program of the same maker",
					source: "https://example.org/tower",
				},
			],
		},
		body: BODY,
	};
}

/** Writes the glossary that the article's front matter asks for. */
export async function writeGlossary(folder: string): Promise<void> {
	await writeFile(join(folder, "glossary.yaml"), stringify(GLOSSARY));
}
