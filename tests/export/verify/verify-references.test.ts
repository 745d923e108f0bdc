import { expect, it } from "vitest";
import { verifyReferences } from "../../../lib/export/verify/verify-references.ts";
import { finishedSite } from "../finished-site.ts";

const about = { "about/index.html": { ids: ["policy"] } };

function messagesOf(...refers: string[]): string[] {
	return verifyReferences(
		finishedSite({ "index.html": { refers }, ...about }),
	).map(({ file, message }) => `${file}: ${message}`);
}

it("finds a link that leads to no file", () => {
	expect(messagesOf("/gone/", "/about/")).toEqual([
		'index.html: "/gone/" leads to gone/index.html, which isn\'t there.',
	]);
});

it("finds a fragment that leads to no id", () => {
	expect(messagesOf("/about/#policy", "/about/#polity")).toEqual([
		'index.html: "/about/#polity" leads to the id "polity", which about/index.html lacks.',
	]);
});

it("finds a link that its server would first redirect", () => {
	expect(messagesOf("/about")).toEqual([
		'index.html: "/about" leads to a page by a detour; end it with a slash.',
	]);
});

it("lets a link lead to the top, to words, and out of the site", () => {
	expect(
		messagesOf("#", "#top", "/about/#:~:text=words", "https://x.example/no"),
	).toEqual([]);
});

it("lets a link that an earlier edition keeps lead on from an address that was renamed", () => {
	const site = finishedSite({
		"index.html": { refers: ["/old/#policy", "/old/#polity", "/older/"] },
		...about,
	});
	const formerAddresses = [
		{ from: "/old/", to: "/about/" },
		{ from: "/older/", to: "/gone/" },
	];
	expect(
		verifyReferences(site, { formerAddresses }).map(({ message }) => message),
	).toEqual([
		'"/old/#polity" leads to the id "polity", which about/index.html lacks.',
		'"/older/" leads to gone/index.html, which isn\'t there.',
	]);
});

it("lets a link to a part of a withdrawn article lead to the page that says why it went", () => {
	const site = finishedSite({
		"index.html": { refers: ["/about/#figure-cost"] },
		...about,
	});
	expect(verifyReferences(site, { withdrawn: ["/about/"] })).toEqual([]);
});
