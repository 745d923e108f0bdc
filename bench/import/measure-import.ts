// What imports cost: one short text, a thousand articles, one text as long as a shelf of books.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DoorCost, runDoor, runDoorOften } from "../run-door.ts";
import { composeProse } from "./prose/compose-prose.ts";
import { HELD_OUT_KIT } from "./prose/held-out-kit.ts";

const TEXTS = 1000;
const WORDS = 800;
const LONG_BYTES = 5_000_000;
const RUNS = 9;

export type ImportCosts = {
	/** Node itself, for comparison. */
	readonly nodeAlone: number;
	readonly oneShort: DoorCost;
	readonly thousand: DoorCost;
	readonly oneLong: DoorCost;
};

/** Writes texts with fused sentences and imports them into a folder that is thrown away. */
export async function measureImport(): Promise<ImportCosts> {
	const folder = await mkdtemp(join(tmpdir(), "offprint-import-"));
	try {
		const write = async (name: string, text: string) => {
			const path = join(folder, name);
			await writeFile(path, text);
			return path;
		};
		const short = await write("short.txt", composeText(1, 100));
		const long = await write("long.txt", composeLong());
		const paths = await Promise.all(
			Array.from({ length: TEXTS }, (_, index) =>
				write(`text-${index}.txt`, composeText(index * 100, WORDS)),
			),
		);
		const out = ["--out", join(folder, "drafts")];
		// The first run makes the command's bundle.
		runDoor("import", "--dry-run", short);
		return {
			nodeAlone: timeNode(),
			oneShort: runDoorOften(RUNS, "import", "--dry-run", short),
			thousand: runDoor("import", ...out, ...paths),
			oneLong: runDoor("import", ...out, long),
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** A headline and paragraphs of at least so many words. */
function composeText(seed: number, words: number): string {
	const parts = [`Report number ${seed} from the harbour`];
	for (let count = 0, next = seed; count < words; next += 1) {
		const { fused } = composeProse(HELD_OUT_KIT, next + 1);
		parts.push(fused);
		count += fused.split(/\s+/).length;
	}
	return `${parts.join("\n\n")}\n`;
}

function composeLong(): string {
	const parts: string[] = [];
	for (let bytes = 0, seed = 1; bytes < LONG_BYTES; seed += 1) {
		const { fused } = composeProse(HELD_OUT_KIT, seed);
		parts.push(fused);
		bytes += Buffer.byteLength(fused) + 2;
	}
	return `${parts.join("\n\n")}\n`;
}

function timeNode(): number {
	const start = performance.now();
	for (let run = 0; run < RUNS; run += 1)
		spawnSync(process.execPath, ["-e", "0"]);
	return (performance.now() - start) / 1000 / RUNS;
}
