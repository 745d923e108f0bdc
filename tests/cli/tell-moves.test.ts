// What the page under a former address tells.
import { expect, it } from "vitest";
import { tellMoves } from "../../lib/cli/site/tell-moves.ts";
import { sampleArticle, sampleSite } from "../metadata/sample-site.ts";

const withdrawn = {
	slug: "forged",
	headline: "港口",
	publishedOn: "2026-01-02",
	withdrawnOn: "2026-02-03",
	why: "报告系伪造。",
	lang: "zh-Hans",
	section: "港口",
	topics: [],
	authors: [],
	standings: [],
};

it("is told in the language of what it leads to, and of what was withdrawn that it was", () => {
	const site = sampleSite({
		articles: [
			sampleArticle({ slug: "jisr", lang: "ar" }),
			sampleArticle({ slug: "brug", lang: "nl" }),
		],
		withdrawn: [withdrawn],
		formerAddresses: [
			{ from: "/articles/kubri/", to: "/articles/jisr/" },
			{ from: "/articles/pont/", to: "/articles/brug/" },
			{ from: "/articles/forged/cite/", to: "/articles/forged/" },
		],
	});
	expect(
		tellMoves(site).map(({ from, lang, title }) => [from, lang, title]),
	).toEqual([
		["/articles/kubri/", "ar", "تغيّر عنوان هذه الصفحة"],
		["/articles/pont/", "en", "This page has another address now"],
		["/articles/forged/cite/", "zh-Hans", "已撤稿：港口"],
	]);
});

it("fails where an address leads to nothing", () => {
	const formerAddresses = [{ from: "/articles/a/", to: "/articles/b/" }];
	expect(() => tellMoves(sampleSite({ formerAddresses }))).toThrow(
		/"\/articles\/b\/"/,
	);
});
