// What the rules about a whole site look at: its files and where each leads.
import type { Target } from "./references/resolve-reference.ts";

export type FinishedSite = {
	/** Every file but the packed copies, from the folder of the site. */
	readonly files: ReadonlySet<string>;
	/** The ids of each page. */
	readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
	/** Where the references in each file lead; those that leave the site aren't among them. */
	readonly references: ReadonlyMap<string, readonly Reference[]>;
};

export type Reference = {
	readonly written: string;
	readonly target: Target;
};
