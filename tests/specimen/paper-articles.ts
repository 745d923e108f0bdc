// Articles that try paper: all that a body can hold, a table of twelve columns, a word of sixty characters, links; texts that run from the right, and texts without spaces.
import { SPECIMEN_IMAGES } from "./draw-images.ts";
import type { Specimen } from "./specimen.ts";

/** Slugs of these articles. */
export const ON_PAPER = {
	everything: "everything-on-paper",
	arabic: "arabic-on-paper",
	chinese: "chinese-on-paper",
} as const;

/** A word that no column holds unbroken at the size of a headline, and few at that of text. */
export const LONG_WORD = "abcdefghij".repeat(6);

const LINKED = "https://example.org/reports/first?year=2026&month=1";

const EVERYTHING = `This text tries what a body can hold, and says nothing else. It links to [a report](${LINKED}) that isn’t there.

The second paragraph links to [the same report](${LINKED}) again, to [the page about this site](/about/), and to [another](https://example.org/second). It has **strong words**, *others in italics* and \`code\`.

## A list

- The first item is short.
- The second item runs on for a while, so that it has to be set on more than one line of a narrow column.
  - An item within an item.
- The last item.

1. One.
2. Two.

### A heading of the third order

> A quotation that stands by itself, long enough for two lines of a column, and perhaps for three.

After it the text goes on. A word of sixty characters, ${LONG_WORD}, has to be broken somewhere.

## A table of three columns

| Place | What is there | How many |
|---|---|---:|
| North | A lighthouse | 1 |
| South | A quay for the ferry | 2 |

And one of twelve, which no column holds:

| ${columns((month) => `Month ${month}`)} |
| ${columns(() => "---:")} |
| ${columns((month) => `${month}000 tons`)} |
| ${columns((month) => `${month}500 tons`)} |

## Code

\`\`\`
function theNameOfThisFunctionIsLongerThanALineOfTheColumn(withAnArgument, andAnotherOne) {
	return withAnArgument + andAnotherOne;
}
\`\`\`

## The end

${"The last part is filled with sentences, so that there is something to be set. ".repeat(9).trim()}

${"They are all alike, and they end here. ".repeat(12).trim()}`;

function columns(cell: (month: number) => string): string {
	return Array.from({ length: 12 }, (_, index) => cell(index + 1)).join(" | ");
}

const ARABIC = `![جسر معلّق عند الغروب](the%20bridge.jpg)

هذا نص قصير يجرّب الطباعة من اليمين إلى اليسار، ولا يقول شيئًا غير ذلك.

في الفقرة الثانية رقم واحد، هو 25، وكلمة لاتينية واحدة، هي PDF، و[رابط](https://example.org/arabic) إلى صفحة غير موجودة.

## عنوان في الوسط

${"تمتلئ هذه الفقرة بجمل متشابهة لكي يكون في العمود ما يُقرأ. ".repeat(8).trim()}

${"وهنا تنتهي الصفحة بجملة أخيرة. ".repeat(6).trim()}`;

const CHINESE = `这是一篇用来试验纸面排版的短文，除此之外没有别的意思。

第二段里有一个数字25，一个拉丁词PDF，还有一个指向不存在的网页的[链接](https://example.org/chinese)。

## 中间的标题

${"这一段里的句子都很相似，只是为了让栏里有字可读。".repeat(10)}

${"最后一段到这里结束。".repeat(12)}`;

/** The three articles, given a front matter for a headline and a day. */
export function paperArticles(
	frontMatter: (headline: string, day: number) => Record<string, unknown>,
): Specimen[] {
	const cited = (front: Record<string, unknown>, url: string) => ({
		...front,
		sources: [
			{
				id: "maker",
				name: "the maker of this specimen",
				what: "Nobody but a program.",
				date: "2026-01",
				url,
			},
		],
	});
	return [
		{
			slug: ON_PAPER.everything,
			front: {
				...cited(frontMatter("All that a body can hold", 85), LINKED),
				pullQuotes: [
					{ id: "goes-on", text: "After it the text goes on." },
					{ id: "held", text: "has to be broken somewhere" },
				],
			},
			body: EVERYTHING,
		},
		{
			slug: ON_PAPER.arabic,
			front: {
				...frontMatter("نص من اليمين إلى اليسار", 84),
				lang: "ar",
				images: [
					{
						file: SPECIMEN_IMAGES.landscape,
						caption: "الجسر كما رسمه برنامج، فهو غير موجود.",
						credit: "رسم: صانع هذه العيّنة",
					},
				],
			},
			body: ARABIC,
		},
		{
			slug: ON_PAPER.chinese,
			front: { ...frontMatter("一篇中文短文", 83), lang: "zh-Hans" },
			body: CHINESE,
		},
	];
}
