// What is known of a draft → its front matter; what isn't stays as an empty field, which `npm run check` lists.
import { stringify } from "yaml";
import type { FoundFields } from "../steps/step.ts";
import type { Origin } from "./origin.ts";
import { parseNames } from "./parse-names.ts";

export type DraftFields = {
	readonly fields: FoundFields;
	/** "und" where it isn't known. */
	readonly lang: string;
	/** The day that may be the one of publication, where none is known for sure. */
	readonly likelyDay?: string;
	readonly kept: Readonly<Record<string, unknown>>;
	readonly origin: Origin;
	/** Lines of comments: figures and quotes that an editor may uncomment. */
	readonly candidates: string;
};

/** Gives the YAML between the two lines "---", in the order in which editors read it. */
export function renderFrontMatter(draft: DraftFields): string {
	const { fields, lang, kept, origin, candidates } = draft;
	const known: Readonly<Record<string, unknown>> = {
		headline: fields.headline,
		dek: fields.dek,
		section: kept.section,
		kind: "imported",
		byline: listNames(fields.byline),
		publishedOn: fields.publishedOn,
		lang: lang === "und" ? undefined : lang,
		topics: kept.topics,
		draft: true,
		...kept,
		origin,
	};
	// Last, because the candidates begin with an entry for it.
	const { sources, ...above } = { ...known, sources: ownSources(kept) };
	const lines = Object.entries({ ...above, sources }).map(([name, value]) => {
		if (value !== undefined) return renderField(name, value);
		return name === "publishedOn" && draft.likelyDay !== undefined
			? `${name}: # ${draft.likelyDay}?\n`
			: `${name}:\n`;
	});
	return [...lines, candidates].join("");
}

/** Names of the required fields that stay empty. */
export function findMissingFields(draft: DraftFields): string[] {
	return renderFrontMatter({ ...draft, candidates: "" })
		.split("\n")
		.flatMap((line) => /^(\w+):(?: #.*)?$/.exec(line)?.[1] ?? [])
		.filter((name) => name !== "origin" && !(name in draft.kept));
}

function renderField(name: string, value: unknown): string {
	// Names in a row, as a byline has them.
	if (name === "byline" && Array.isArray(value))
		return `${name}: ${stringify(value, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 })}`;
	return stringify({ [name]: value }, { lineWidth: 0 });
}

function listNames(
	byline: string | undefined,
): string | readonly string[] | undefined {
	const names = parseNames(byline ?? "");
	return names.length > 0 ? names : byline;
}

function ownSources({ sources }: DraftFields["kept"]): unknown {
	return Array.isArray(sources) && sources.length === 0 ? undefined : sources;
}
