import { expect, it } from "vitest";
import { referencesInManifest } from "../../../lib/export/references/references-in-manifest.ts";

it("finds where an installed site starts, and its icons", () => {
	expect(
		referencesInManifest(
			'{"name":"News","start_url":"./","scope":"./","icons":[{"src":"./icons/icon-192.png","sizes":"192x192"}]}',
		),
	).toEqual(["./", "./icons/icon-192.png"]);
});
