// What stands in a page runs under the policy, and nothing that doesn't.
import { expect, it } from "vitest";
import {
	inlineScriptsIn,
	renderPolicy,
} from "../../../lib/export/attach/content-policy.ts";
import { parseHtml } from "../../../lib/export/parse-html.ts";

it("finds what browsers run or act upon, not data", () => {
	const tree = parseHtml(
		'<html><head><script>a()</script><script type="application/ld+json">{"b":1}</script></head><body><script src="/c.js"></script><script type="speculationrules">{"d":1}</script></body></html>',
	);
	expect(inlineScriptsIn(tree)).toEqual(["a()", '{"d":1}']);
});

it("names each script once, by the hash that browsers take of it, in an order that doesn't hang on the pages'", () => {
	// printf 'a()' | openssl dgst -sha256 -binary | base64
	const hash = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";
	expect(renderPolicy(["a()"])).toContain(`'wasm-unsafe-eval' ${hash};`);
	expect(renderPolicy(["a()", "b()", "a()"])).toBe(
		renderPolicy(["b()", "a()"]),
	);
});
