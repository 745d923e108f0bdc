// A card → how Open Graph is told of it.
import { absoluteUrl } from "../model/address.ts";
import { CARD_SIZE } from "../model/card-size.ts";
import type { Site } from "../model/site.ts";

/** `alt` is what the card says, for those who don't see it. */
export function describeCard({ url }: Site, path: string, alt: string) {
	return {
		url: absoluteUrl(url, path),
		type: "image/png",
		width: CARD_SIZE.widthPx,
		height: CARD_SIZE.heightPx,
		alt,
	};
}
