// The bytes of a text as it came → a markdown draft and the report of everything that was done, or the Problem why not.
import { createHash } from "node:crypto";
import type { Problem } from "../model/problem.ts";
import { decodeBytes } from "./decode/decode-bytes.ts";
import { findBinaryKind } from "./decode/find-binary-kind.ts";
import { finishDraft, type ImportedDraft } from "./finish-draft.ts";
import { readDocument } from "./read-document.ts";
import { runSteps } from "./steps/run-steps.ts";

export type ImportInput = {
	readonly bytes: Uint8Array;
	/** Its name alone; undefined for standard input. */
	readonly fileName: string | undefined;
	/** ISO day: the importer itself knows no clock. */
	readonly importedOn: string;
	/** Name and version: "offprint 0.1.0". */
	readonly importer: string;
};

/** Imports one text. What can't be a text at all, or holds nothing but a page's furniture, is a Problem; nothing is thrown for it. */
export async function importDocument(
	input: ImportInput,
): Promise<ImportedDraft | Problem> {
	const { bytes, fileName = STANDARD_INPUT } = input;
	const binary = findBinaryKind(bytes);
	if (binary !== undefined)
		return problem(
			fileName,
			"import-binary",
			`this is ${binary}; save it as text, markdown or HTML, and import that.`,
		);
	const decoded = await decodeBytes(bytes);
	if (decoded.text.replace(/[\s\p{Cf}]/gu, "") === "")
		return problem(fileName, "import-empty", "there is no text in it.");
	const document = await readDocument(decoded.text, fileName);
	if ("refusal" in document)
		return problem(fileName, "import-several", document.refusal);
	const output = await runSteps(document.input);
	if (output.body === "")
		return problem(
			fileName,
			"import-nothing-left",
			"there is no article in it: all its lines are a page’s furniture, such as buttons and notices.",
		);
	return finishDraft({
		...input,
		fileName,
		isNamed: input.fileName !== undefined,
		sha256: createHash("sha256").update(bytes).digest("hex"),
		decoded,
		document,
		output,
	});
}

const STANDARD_INPUT = "standard input";

function problem(file: string, rule: string, message: string): Problem {
	return { file, line: 1, column: 1, rule, message };
}
