// A link as a text has it, and what may be wrong with it.
export type WrittenLink = {
	/** As the text has it. */
	readonly address: string;
	/** Address of the page that the text is on. */
	readonly from: string;
};

/** The rules that links are told by. */
export const LINK_RULES: readonly string[] = [
	"link-leads-nowhere",
	"link-relative",
];

export type Verdict = { readonly rule: string; readonly message: string };
