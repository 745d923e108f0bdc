// The end notes of what is printed: where its links lead.
import { expect, it } from "vitest";
import { listLinkNotes } from "../../lib/model/link-notes.ts";

const notesOf = (markup: string[], hrefs: string[] = []) =>
	listLinkNotes({
		siteUrl: "https://offprint.example/news",
		path: "/articles/bridge/",
		markup,
		hrefs,
	});

it("gives each address one number, in the order in which it first comes", () => {
	const notes = notesOf([
		'<p><a href="https://b.example/">b</a> <a href="https://a.example/">a</a></p>',
		'<p><a href="https://b.example/">b again</a></p>',
	]);
	expect(notes.map(({ number, address }) => [number, address])).toEqual([
		[1, "https://b.example/"],
		[2, "https://a.example/"],
	]);
});

it("tells a path of the site by its whole address, with the site's folder, and as one with the whole address written out", () => {
	const [note, ...others] = notesOf([
		'<p><a href="/about/">we</a> <a href="https://offprint.example/news/about/">we</a></p>',
	]);
	expect(others).toEqual([]);
	expect(note?.address).toBe("https://offprint.example/news/about/");
	expect(note?.hrefs).toEqual([
		"/about/",
		"https://offprint.example/news/about/",
	]);
});

it("has no note for a link within the page, and none for a page without links", () => {
	expect(
		notesOf(['<p><a href="#figure-steel">821</a></p>', "<p>No.</p>"]),
	).toEqual([]);
});

it("decodes what HTML encodes, and counts the sources' addresses after the text's", () => {
	const notes = notesOf(
		['<p><a href="https://a.example/?x=1&#x26;y=2">a</a></p>'],
		["https://source.example/", "https://a.example/?x=1&y=2"],
	);
	expect(notes.map(({ address }) => address)).toEqual([
		"https://a.example/?x=1&y=2",
		"https://source.example/",
	]);
});
