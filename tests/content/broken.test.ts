// Each folder of broken/ is laid over base/; problems.txt beside it is the whole message that an editor then reads.
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadSite } from "../../lib/content/load-site.ts";
import { renderProblem } from "../../lib/model/problem.ts";

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), "offprint-broken-"));
const cases = readdirSync(join(here, "broken")).sort();

afterAll(() => rmSync(work, { recursive: true }));

/** Lays a case over the base; gives its Problems as printed, with the folder named `content`. */
async function messageOf(name: string): Promise<string> {
	const folder = join(work, name);
	cpSync(join(here, "base"), folder, { recursive: true });
	cpSync(join(here, "broken", name), folder, { recursive: true });
	const { site, problems } = await loadSite({ contentFolder: folder });
	expect(site).toBeUndefined();
	// What a check does, which needs no page.
	const checked = await loadSite({
		contentFolder: folder,
		areBodiesRendered: false,
	});
	expect(checked.problems).toEqual(problems);
	const printed = problems.map(renderProblem).join("\n");
	const prefix = relative(process.cwd(), folder).split(sep).join("/");
	return `${printed.replaceAll(prefix, "content").replaceAll(folder, "content")}\n`;
}

describe("a fault of content", () => {
	for (const name of cases) {
		it(`is told in full: ${name.replaceAll("-", " ")}`, async () => {
			const expected = join(here, "broken", name, "problems.txt");
			const message = await messageOf(name);
			expect(existsSync(expected), `${expected} is missing`).toBe(true);
			expect(message).toBe(readFileSync(expected, "utf8"));
		});
	}

	it("names its rule first, which is the name of its folder", async () => {
		for (const name of cases.filter((name) => name !== "every-file-at-once")) {
			const expected = readFileSync(
				join(here, "broken", name, "problems.txt"),
				"utf8",
			);
			expect(expected.split("\n", 1)[0]).toContain(`  ${name.split("--")[0]}`);
		}
	});

	it("never runs JavaScript that stands where front matter should", async () => {
		await messageOf("front-matter-not-yaml");
		expect(Reflect.get(globalThis, "frontMatterRan")).toBeUndefined();
	});
});
