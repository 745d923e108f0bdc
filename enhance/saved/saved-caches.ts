// The site's scope → the names of its caches. Sites in folders of one host share their storage, so each name has the folder in it.

export type SavedCaches = {
	/** The offline page and its script. */
	readonly shell: string;
	/** Pages that were read: the oldest make room for new ones. */
	readonly read: string;
	/** Pages that the reader keeps: nothing but the reader takes them away. */
	readonly kept: string;
	/** Faces, pictures and scripts of both, under names that hold a hash. */
	readonly assets: string;
};

/** `scope` is the address of the site's root with a slash at its end, as a registration gives it. */
export function savedCaches(scope: string): SavedCaches {
	const name = (kind: string) => `offprint ${kind} ${new URL(scope).pathname}`;
	return {
		shell: name("shell"),
		read: name("read"),
		kept: name("kept"),
		assets: name("assets"),
	};
}

/** Whether a cache is one of ours for this site, of whatever version. */
export function isOfSite(cacheName: string, scope: string): boolean {
	const [, folder] = /^offprint \w+ (.*)$/.exec(cacheName) ?? [];
	return folder === new URL(scope).pathname;
}
