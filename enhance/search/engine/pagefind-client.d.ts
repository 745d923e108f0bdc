// The script with which browsers read Pagefind's index: the build takes it from Pagefind's output, and bundles it with ours.
declare module "pagefind/client" {
	type Options = {
		readonly filters: Readonly<Record<string, string>>;
		readonly sort: Readonly<Record<string, "asc" | "desc">>;
	};
	type Fragment = {
		/** The address of the record as it was given. */
		readonly raw_url: string;
		readonly content: string;
		/** What was searched besides. */
		readonly meta: Readonly<Record<string, string>>;
	};
	type Found = {
		readonly id: string;
		readonly score: number;
		/** Numbers of the words of the content that match. */
		readonly words: readonly number[];
		readonly data: () => Promise<Fragment>;
	};
	type Instance = {
		readonly init: () => Promise<void>;
		readonly search: (
			term: string,
			options: Options,
		) => Promise<{ readonly results: readonly Found[] }>;
	};
	export function createInstance(options: {
		readonly basePath: string;
		/** It runs in a worker of ours already. */
		readonly noWorker: true;
		/** Stands in the address of the file that names all others. */
		readonly metaCacheTag: string;
	}): Instance;
}
