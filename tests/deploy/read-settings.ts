// A file of deploy/ → what a server that has it answers: read by its lines, since nothing here speaks nginx's language or Caddy's.

export type Settings = {
	/** The headers that every answer has. */
	readonly headers: Readonly<Record<string, string>>;
	readonly cachingOf: (path: string) => string | undefined;
	/** Only what the file itself says of types. */
	readonly typeOf: (path: string) => string | undefined;
};

export function readNginx(text: string): Settings {
	const [, otherwise] = /^set \$offprint_caching "(.*)";$/m.exec(text) ?? [];
	const [, hashed = "^$", lasting] =
		/^location ~ (\S+) \{\n\tset \$offprint_caching "(.*)";\n\}$/m.exec(text) ??
		[];
	const named = [
		...text.matchAll(
			/^location ~ (\S+) \{ types \{\} default_type (\S+); \}$/gm,
		),
	].map(([, pattern = "", type = ""]) => ({ pattern, type }));
	const byEnding = [...text.matchAll(/^\t(\w+\/\S+) (\w+);$/gm)].map(
		([, type = "", ending]) => ({ pattern: `\\.${ending}$`, type }),
	);
	const inUtf8 = /^charset_types (.*);$/m.exec(text)?.[1]?.split(" ") ?? [];
	return {
		headers: namedValues(text, /^add_header ([\w-]+) "(.*)" always;$/gm),
		cachingOf: (path) => (new RegExp(hashed).test(path) ? lasting : otherwise),
		typeOf: (path) => {
			const type = typeAt(path, [...named, ...byEnding]);
			return type !== undefined && inUtf8.includes(type)
				? `${type}; charset=utf-8`
				: type;
		},
	};
}

export function readCaddy(text: string): Settings {
	const [, lasting] =
		/^\t+header @hashed Cache-Control "(.*)"$/m.exec(text) ?? [];
	const [, otherwise] = /^\t+header \?Cache-Control "(.*)"$/m.exec(text) ?? [];
	const [, hashed = ""] = /^\t+@hashed path (.*)$/m.exec(text) ?? [];
	const starts = hashed.split(" ").map((path) => path.replace(/\*$/, ""));
	const types = [...text.matchAll(/^\t+~(\S+) "(.*)"$/gm)].map(
		([, pattern = "", type = ""]) => ({ pattern, type }),
	);
	return {
		headers: namedValues(text, /^\t\t([A-Z][\w-]+) "(.*)"$/gm),
		cachingOf: (path) =>
			starts.some((start) => path.startsWith(start)) ? lasting : otherwise,
		typeOf: (path) => typeAt(path, types),
	};
}

function namedValues(text: string, line: RegExp): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(line)].map(([, name = "", value = ""]) => [name, value]),
	);
}

function typeAt(
	path: string,
	types: readonly { readonly pattern: string; readonly type: string }[],
): string | undefined {
	return types.find(({ pattern }) => new RegExp(pattern).test(path))?.type;
}
