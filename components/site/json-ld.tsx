// What a page says to machines, in JSON-LD; the export keeps the element.
import { KEPT_SCRIPT_ATTRIBUTE } from "../../lib/model/hooks.ts";

/** `json` must be such that it can't end the element: lib/metadata's `renderJsonLd` gives it. */
export function JsonLd({ json }: { json: string }) {
	return (
		<script
			type="application/ld+json"
			{...{ [KEPT_SCRIPT_ATTRIBUTE]: "" }}
			dangerouslySetInnerHTML={{ __html: json }}
		/>
	);
}
