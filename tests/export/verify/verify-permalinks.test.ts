import { expect, it } from "vitest";
import { verifyPermalinks } from "../../../lib/export/verify/verify-permalinks.ts";
import { finishedSite } from "../finished-site.ts";

const site = finishedSite({ "a/index.html": { ids: ["p-k3tz"] } });

it("finds a published address that is gone, and a published id that no part has", () => {
	const failures = verifyPermalinks(site, [
		{ path: "/a/", ids: ["p-k3tz", "figure-share"] },
		{ path: "/b/", ids: ["p-2222"] },
	]);
	expect(failures.map(({ message }) => message)).toEqual([
		"the published permalink /a/#figure-share leads to no part.",
		"the published address /b/ leads nowhere.",
	]);
});

it("has nothing to say where all resolve", () => {
	expect(verifyPermalinks(site, [{ path: "/a/", ids: ["p-k3tz"] }])).toEqual(
		[],
	);
});
