// The page on how figures are checked → the same with an example that the specimen has.
import { readFile, writeFile } from "node:fs/promises";

/** The page shows a figure of an article that this content hasn't; here it shows one of the long article. */
export async function nameOwnExample(file: string): Promise<void> {
	const example = "example: long-article#figure-measure-1";
	const text = await readFile(file, "utf8");
	await writeFile(file, text.replace(/^example: .*$/m, example));
}
