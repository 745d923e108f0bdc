// A path in the project → its absolute path, wherever the command was started.
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/** The absolute path of a file or folder of the project; the project's own folder for "". */
export function projectFile(path: string): string {
	return resolve(root, path);
}
