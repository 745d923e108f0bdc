// package.json → the importer's name and version, as drafts record it.
import manifest from "../../../package.json" with { type: "json" };

/** "offprint 0.1.0". */
export function nameImporter(): string {
	return `${manifest.name} ${manifest.version}`;
}
