// What a rule says against a finished site.

export type Failure = {
	/** From the folder of the site. */
	readonly file: string;
	/** Name of the rule. */
	readonly rule: string;
	/** What is there and what it should be. */
	readonly message: string;
};

/** Renders a Failure as two lines, as Problems are. */
export function renderFailure({ file, rule, message }: Failure): string {
	return `${file}  ${rule}\n  ${message}`;
}
