// What a copy says of the site that it comes from: no more of a site goes into it.
import type { Site } from "../../model/site.ts";

export type Publisher = Pick<Site, "name" | "url">;
