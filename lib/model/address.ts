// Where things stand on the site: the one place that spells paths.

export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const pagePath = (slug: string): string => `/${slug}/`;

/** Absolute address of a path: the site's own address, which may end in a folder, and the path. */
export function absoluteUrl(siteUrl: string, path: string): string {
	return `${siteUrl}${path}`;
}
