// What an editor gets from `npm run import`: drafts, a report, and refusals that leave nothing behind.
import { spawn } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadSite } from "../../../lib/content/load-site.ts";
import { layOutInbox, TEXT } from "./inbox.ts";
import { runImport } from "./run-import.ts";

// Each starts a program of its own.
vi.setConfig({ testTimeout: 60_000 });

const inbox = layOutInbox();
const { folder, write, drafts } = inbox;
beforeEach(inbox.clear);
afterAll(inbox.remove);

const draft = () => join(drafts, "the-salt-road.md");
const runInto = inbox.run;

describe("a text", () => {
	it("becomes a draft that the site takes as one, with what is missing listed", async () => {
		const { code, out } = await runInto(write("salt.txt", TEXT));
		expect(code).toBe(0);
		expect(out).toContain("drafts/the-salt-road.md");
		expect(out).toContain('5:1  "Advertisement": an advertisement\'s marker');
		expect(out).toContain("to fill in: dek, section, byline");
		const content = join(folder, "content");
		mkdirSync(join(content, "articles"), { recursive: true });
		writeFileSync(
			join(content, "site.yaml"),
			"name: A\ndescription: B\nlang: en\n",
		);
		writeFileSync(
			join(content, "articles", "the-salt-road.md"),
			readFileSync(draft()),
		);
		const site = await loadSite({ contentFolder: content });
		expect(site.problems).toEqual([]);
		expect(site.drafts[0]?.problems.map(({ rule }) => rule)).toEqual(
			Array.from({ length: 6 }, () => "field-empty"),
		);
	});

	it("from standard input becomes a draft too", async () => {
		const { code } = await runImport(["--out", drafts, "-"], { input: TEXT });
		expect(code).toBe(0);
		expect(readFileSync(draft(), "utf8")).toContain("file: standard input\n");
	});

	it("is only shown where it is a dry run", async () => {
		const { code, out } = await runInto("--dry-run", write("salt.txt", TEXT));
		expect(code).toBe(0);
		expect(out).toContain("would become");
		expect(out).toContain("headline: The salt road\n");
		expect(existsSync(drafts)).toBe(false);
	});

	it("is told as JSON, and beside its draft, where that is asked for", async () => {
		const path = write("salt.txt", TEXT);
		const { out } = await runInto("--json", "--report", path);
		const beside = readFileSync(
			join(drafts, "the-salt-road.import.json"),
			"utf8",
		);
		expect(JSON.parse(out)).toEqual(JSON.parse(beside));
		expect(JSON.parse(out)).toMatchObject({
			slug: "the-salt-road",
			dropped: [{ line: 5, column: 1, text: "Advertisement" }],
		});
	});

	it("imported again from its own draft leaves every byte, and the record of the first time", async () => {
		await runInto(write("salt.txt", TEXT));
		const before = readFileSync(draft());
		const { code } = await runInto("--force", draft());
		expect(code).toBe(0);
		expect(readFileSync(draft()).equals(before)).toBe(true);
	});

	it("is found from the folder where npm was called", async () => {
		write("salt.txt", TEXT);
		const env = { ...process.env, INIT_CWD: folder };
		const { code } = await runImport(["--out", "drafts", "salt.txt"], { env });
		expect(code).toBe(0);
		expect(existsSync(draft())).toBe(true);
	});
});

describe("a draft that exists", () => {
	it("stays, and the import is refused", async () => {
		mkdirSync(drafts);
		writeFileSync(draft(), "mine");
		const { code, err } = await runInto(write("salt.txt", TEXT));
		expect(code).toBe(1);
		expect(err).toContain("draft-exists");
		expect(err).toContain("--force");
		expect(readFileSync(draft(), "utf8")).toBe("mine");
		expect(readdirSync(drafts)).toEqual(["the-salt-road.md"]);
	});

	it("is replaced by force", async () => {
		mkdirSync(drafts);
		writeFileSync(draft(), "mine");
		const { code } = await runInto("--force", write("salt.txt", TEXT));
		expect(code).toBe(0);
		expect(readFileSync(draft(), "utf8")).toContain("The road from the sea");
	});

	it("of the same run is never replaced, even by force", async () => {
		const { code, err } = await runInto(
			"--force",
			write("a.txt", TEXT),
			write("b.txt", TEXT.replace("1780", "1790")),
		);
		expect(code).toBe(1);
		expect(err).toContain("b.txt:1:1  draft-exists");
		expect(readFileSync(draft(), "utf8")).toContain("1780");
	});
});

describe("a file that can't be read", () => {
	it("is refused with the limit where it has 100 MB, before it is read", async () => {
		const path = write("large.txt", "");
		truncateSync(path, 100_000_000);
		const { code, err } = await runInto(path);
		expect(code).toBe(1);
		expect(err).toContain("import-too-large");
		expect(err).toContain("it has 100 MB");
		expect(err).toContain("up to 50 MB");
	});

	it("is refused with the limit where a stream goes on and on", async () => {
		const { code, err } = await runImport(["--out", drafts, "-"], {
			input: "a word ".repeat(7_500_000),
		});
		expect(code).toBe(1);
		expect(err).toContain("up to 50 MB");
	});

	it.skipIf(process.platform === "win32")(
		"is refused where its permissions forbid it",
		async () => {
			const path = write("closed.txt", TEXT);
			chmodSync(path, 0o000);
			chmodSync(folder, 0o755);
			// The system's administrator may read anything: another user is asked then.
			const isRoot = process.getuid?.() === 0;
			const { code, err } = await runImport(
				["--dry-run", path],
				isRoot ? { uid: 65_534, gid: 65_534 } : {},
			);
			expect(code).toBe(1);
			expect(err).toContain("import-unreadable");
			expect(err).toContain("look at its permissions");
		},
	);

	it("is refused where a file stands for a folder of its path", async () => {
		const { err } = await runInto(join(write("a.txt", TEXT), "b.txt"));
		expect(err).toMatch(/import-(?:unreadable|missing)/);
	});

	it("isn't there where none is named", async () => {
		const { code, err } = await runImport([]);
		expect(code).toBe(1);
		expect(err).toContain("Which file?");
	});
});

describe.skipIf(process.platform === "win32")("a disk that is full", () => {
	it("leaves no half of a draft, and says so", async () => {
		const path = write(
			"long.txt",
			`${TEXT}${"\n\nOne more line of it.".repeat(9000)}`,
		);
		const door = `ulimit -f 8; trap '' XFSZ; exec "$0" --import tsx lib/cli/import.ts --out "$1" "$2"`;
		const child = spawn("bash", ["-c", door, process.execPath, drafts, path]);
		let err = "";
		child.stderr.setEncoding("utf8").on("data", (text) => {
			err += text;
		});
		const code = await new Promise((done) => child.on("close", done));
		expect(code).toBe(1);
		expect(err).toContain("draft-unwritable");
		expect(err).toContain("nothing of it is left");
		expect(readdirSync(drafts)).toEqual([]);
	});
});
