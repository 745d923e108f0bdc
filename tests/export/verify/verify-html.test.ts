// Each rule about a page, shown to fail on a small bad page and to pass its mended twin.
import { describe, expect, it } from "vitest";
import { verifyHtml } from "../../../lib/export/verify/verify-html.ts";
import { finishedPage } from "../finished-page.ts";

const HEAD = '<link rel="canonical" href="https://news.example/a/">';
const H1 = "<h1>Headline</h1>";

function failuresOf(body: string, { path = "a/index.html", head = HEAD } = {}) {
	return verifyHtml(finishedPage(body, { path, head })).map(
		({ rule, message }) => `${rule}: ${message}`,
	);
}

function noise(length: number): string {
	let state = 7;
	return Array.from({ length }, () => {
		state = (state * 48_271) % 2_147_483_647;
		return (state % 36).toString(36);
	}).join("");
}

it("has nothing to say against a good page", () => {
	expect(failuresOf(H1)).toEqual([]);
});

it("lists every fault of a page at once", () => {
	expect(failuresOf("<script>x</script><p id=a></p><p id=a></p>")).toHaveLength(
		3,
	);
});

describe("verify-nothing-hidden", () => {
	it("finds content that waits for React's script", () => {
		expect(
			failuresOf(
				`${H1}<template id="B:0"></template><div hidden id="S:0"><p>Late words</p></div>`,
			),
		).toEqual([
			'verify-nothing-hidden: <div id="S:0"> stays hidden without a script; render what is in it at once, without Suspense.',
			'verify-nothing-hidden: <template id="B:0"> stays hidden without a script; render what is in it at once, without Suspense.',
		]);
	});
});

describe("verify-no-framework-script", () => {
	it("finds a script that isn't ours", () => {
		expect(failuresOf(`${H1}<script src="/a.js"></script>`)).toEqual([
			'verify-no-framework-script: script "/a.js" is none of ours; stripScripts should have removed it.',
		]);
		expect(
			failuresOf(`${H1}<script data-offprint src="/a.js"></script>`),
		).toEqual([]);
	});
	it("finds the framework's script though it carries our attribute", () => {
		expect(
			failuresOf(`${H1}<script data-offprint src="/_next/a.js"></script>`),
		).toEqual([
			'verify-no-framework-script: script "/_next/a.js" is the framework\'s; ours lie in enhance/.',
		]);
	});
	it("finds a hint that fetches a script", () => {
		const head = `${HEAD}<link rel="modulepreload" href="/a.js">`;
		expect(failuresOf(H1, { head })).toHaveLength(1);
	});
});

describe("verify-all-words-visible", () => {
	const article = (text: string) =>
		`<article data-words="4" lang="en"><header>${H1}</header><div>${text}</div><aside data-pull-quotes><p>four words in quote</p></aside><section id="figures">one two three four</section></article>`;
	it("finds words that were lost, though others stand beside the text", () => {
		expect(failuresOf(article("<p>only three words</p>"))).toEqual([
			"verify-all-words-visible: 3 of the article’s 4 words are visible; the others were lost between content and page.",
		]);
		expect(failuresOf(article("<p>these are four words</p>"))).toEqual([]);
	});
	it("doesn't count words that can't be seen", () => {
		expect(
			failuresOf(
				article("<p>only three words</p><template>four</template>"),
			).join(),
		).toContain("3 of the article’s 4 words");
	});
});

describe("verify-one-headline", () => {
	it("finds a page without headline, and one with two", () => {
		expect(failuresOf("<h2>Less</h2>")).toEqual([
			"verify-one-headline: 0 h1 elements; a page has one.",
		]);
		expect(failuresOf(H1 + H1)).toEqual([
			"verify-one-headline: 2 h1 elements; a page has one.",
		]);
	});
});

describe("verify-canonical", () => {
	it("finds a page that gives another's address, or none", () => {
		const message = (found: string) => [
			`verify-canonical: canonical is ${found}; it should be https://news.example/a/.`,
		];
		const head = '<link rel="canonical" href="https://news.example/">';
		expect(failuresOf(H1, { head })).toEqual(message("https://news.example/"));
		expect(failuresOf(H1, { head: "" })).toEqual(message("missing"));
		expect(failuresOf(H1, { head: HEAD + HEAD })).toHaveLength(1);
	});
	it("wants none of the page for wrong addresses", () => {
		expect(failuresOf(H1, { path: "404.html", head: "" })).toEqual([]);
		expect(failuresOf(H1, { path: "404.html" })).toHaveLength(1);
	});
});

describe("verify-unique-ids", () => {
	it("finds an id that two elements have", () => {
		expect(failuresOf(`${H1}<p id="x"></p><p id="x"></p>`)).toEqual([
			'verify-unique-ids: 2 elements have the id "x"; an id is unique in its page.',
		]);
	});
});

describe("verify-byte-budget", () => {
	const article = (words: number) =>
		`${H1}<article data-words="${words}" lang="en"><img alt="${noise(22_000)}"></article>`;
	const heavy = (words: number) =>
		failuresOf(article(words)).filter((text) => text.includes("byte-budget"));
	it("finds an article page that doesn't fit into the first packets", () => {
		expect(heavy(900).join()).toMatch(
			/^verify-byte-budget: 1[45]\d{3} bytes in brotli; an article page of 900 words may have 13600\.$/,
		);
	});
	it("gives a long article room for its further words", () => {
		expect(heavy(2_000)).toEqual([]);
	});
	it("doesn't weigh pages that are no articles", () => {
		expect(failuresOf(`${H1}<img alt="${noise(22_000)}">`)).toEqual([]);
	});
});

describe("verify-early-styles", () => {
	const style = `<style>.a{--x:"${noise(7_000)}"}</style>`;
	it("finds style rules that keep the headline waiting", () => {
		expect(failuresOf(style + H1).join()).toMatch(
			/^verify-early-styles: 4\d{3} bytes of CSS in brotli before the headline; at most 4096\./,
		);
	});
	it("lets as many come after it", () => {
		expect(failuresOf(H1 + style)).toEqual([]);
	});
});

describe("verify-early-faces", () => {
	const face = "<style>@font-face{font-family:A;src:url(/a.woff2)}</style>";
	it("finds a face that is named when the text is laid out already", () => {
		expect(failuresOf(`${H1}${face}${face}`)).toEqual([
			'verify-early-faces: 2 rules @font-face stand in the body, and the browser lays out all text anew for them; take them out of the layer "late".',
		]);
		expect(failuresOf(H1, { head: HEAD + face })).toEqual([]);
	});
});
