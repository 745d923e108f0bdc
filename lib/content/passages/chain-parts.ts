// A quote's parts and the places of each → the ways to read them in order within one block.
import type { TextSpan } from "../../model/article.ts";

/** Every way to pick one place for each part, one block, in order, without overlap; no more than `most`. */
export function chainParts(
	places: readonly (readonly TextSpan[])[],
	most: number,
): TextSpan[][] {
	let chains: TextSpan[][] = (places[0] ?? []).map((place) => [place]);
	for (const next of places.slice(1)) {
		const longer: TextSpan[][] = [];
		for (const chain of chains)
			for (const place of next) {
				const last = chain.at(-1);
				const follows = last?.block === place.block && place.start >= last.end;
				if (follows) longer.push([...chain, place]);
			}
		chains = withoutTwins(longer);
	}
	return chains.slice(0, most);
}

/** Of the ways that end at the same place two are enough to know that there is more than one. */
function withoutTwins(chains: readonly TextSpan[][]): TextSpan[][] {
	const seen = new Map<TextSpan | undefined, number>();
	return chains.filter((chain) => {
		const last = chain.at(-1);
		const count = (seen.get(last) ?? 0) + 1;
		seen.set(last, count);
		return count <= 2;
	});
}
