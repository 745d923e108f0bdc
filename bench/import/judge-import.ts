// How well imports do and what they cost, each beside what was asked. What is measured on was never tuned on.
import { readFile } from "node:fs/promises";
import { projectFile } from "../../lib/cli/site/project-file.ts";
import { judgeLimit } from "../limit.ts";
import { HELD_OUT_FRENCH } from "./attributions/held-out-french.ts";
import { HELD_OUT_GERMAN } from "./attributions/held-out-german.ts";
import type { ToldSentence } from "./attributions/told-sentence.ts";
import { HELD_OUT_CLAIMS } from "./claims/held-out-claims.ts";
import { measureImport } from "./measure-import.ts";
import { HELD_OUT_KIT } from "./prose/held-out-kit.ts";
import { scoreAttributions } from "./score-attributions.ts";
import { scoreClaims } from "./score-claims.ts";
import { scoreFurniture } from "./score-furniture.ts";
import { scoreFused } from "./score-fused.ts";

const FUSED_TEXTS = 300;
/** The second holds seldom words alone. */
const FURNITURE_LISTS = ["held-out", "held-out-pages"];

type Rows = (readonly string[])[];

/** Rows of the bench's table. */
export async function judgeImport(): Promise<Rows> {
	return [
		...judgeFound(),
		...judgeAttributions("German", "de", HELD_OUT_GERMAN),
		...judgeAttributions("French", "fr", HELD_OUT_FRENCH),
		...(await judgeFurniture()),
		...(await judgeCost()),
	];
}

function judgeFound(): Rows {
	const fused = scoreFused(HELD_OUT_KIT, FUSED_TEXTS);
	const claims = scoreClaims(HELD_OUT_CLAIMS);
	return [
		judgeLimit({
			what: `fused sentences of ${fused.places}, precision`,
			measured: fused.precision,
			atLeast: 0.99,
		}),
		judgeLimit({
			what: "fused sentences, recall",
			measured: fused.recall,
			atLeast: 0.94,
		}),
		judgeLimit({
			what: `numeric claims of ${claims.claims}, whole`,
			measured: claims.recall,
			atLeast: 0.95,
		}),
		judgeLimit({
			what: "numeric claims, precision",
			measured: claims.precision,
		}),
	];
}

function judgeAttributions(
	language: string,
	lang: string,
	sentences: readonly ToldSentence[],
): Rows {
	const { told, precision, recall } = scoreAttributions(sentences, lang);
	return [
		judgeLimit({
			what: `who says so in ${language}, of ${told}: found`,
			measured: recall,
			atLeast: 0.85,
		}),
		judgeLimit({
			what: `who says so in ${language}, precision`,
			measured: precision,
			atLeast: 0.95,
		}),
	];
}

async function judgeFurniture(): Promise<Rows> {
	const rows = FURNITURE_LISTS.map(async (list) => {
		const { lines, recall, lost } = scoreFurniture(
			await readLines(`${list}-furniture.txt`),
			await readLines(`${list}-clean.txt`),
		);
		return [
			judgeLimit({
				what: `furniture, ${list}: found of ${lines}`,
				measured: recall,
				atLeast: 0.95,
			}),
			judgeLimit({
				what: `furniture, ${list}: lines of articles lost`,
				measured: lost.length,
				atMost: 0,
			}),
		];
	});
	return (await Promise.all(rows)).flat();
}

async function readLines(name: string): Promise<string[]> {
	const path = projectFile(`tests/import/furniture/${name}`);
	return (await readFile(path, "utf8")).trimEnd().split("\n");
}

async function judgeCost(): Promise<Rows> {
	const { nodeAlone, oneShort, thousand, oneLong } = await measureImport();
	const seconds = (what: string, measured: number, atMost?: number) =>
		judgeLimit({
			what,
			measured,
			unit: "s",
			...(atMost !== undefined && { atMost }),
		});
	return [
		seconds("Node alone", nodeAlone),
		seconds("one short text", oneShort.seconds, 1),
		seconds("1,000 texts of 800 words", thousand.seconds, 20),
		judgeLimit({
			what: "1,000 texts, memory",
			measured: thousand.peakMegabytes,
			unit: "MB",
			atMost: 500,
		}),
		seconds("one text of 5 MB", oneLong.seconds, 10),
	];
}
