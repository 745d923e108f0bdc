// The terms of a glossary → its page, as the record of pages keeps it.
import { GLOSSARY_SLUG } from "../../model/address.ts";
import type { RecordedPage } from "../../record/pages-record.ts";

/** One page with an id for each term; none without terms. */
export function describeGlossary(
	terms: readonly { readonly id: string }[],
): RecordedPage[] {
	if (terms.length === 0) return [];
	return [{ slug: GLOSSARY_SLUG, outline: terms.map(({ id }) => ({ id })) }];
}
