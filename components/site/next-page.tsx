// What browsers are told so that the next page is there at once: one that a reader points at is made ready before the click.
import { KEPT_SCRIPT_ATTRIBUTE } from "../../lib/model/hooks.ts";

/** Speculation rules (WICG): pages of this site, not the files that they offer. Browsers that don't know them, or save data, pass over them. */
const RULES = {
	prerender: [
		{
			where: {
				and: [
					{ href_matches: "/*" },
					{ not: { selector_matches: "[download],[href*='.']" } },
				],
			},
			eagerness: "moderate",
		},
	],
};

export function NextPage() {
	return (
		<script
			type="speculationrules"
			{...{ [KEPT_SCRIPT_ATTRIBUTE]: "" }}
			dangerouslySetInnerHTML={{ __html: JSON.stringify(RULES) }}
		/>
	);
}
