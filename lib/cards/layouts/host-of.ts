// A site → its address as people say it.
import type { Site } from "../../model/site.ts";

/** "https://example.org/news" → "example.org/news" */
export function hostOf({ url }: Site): string {
	return url.replace(/^https?:\/\//, "");
}
