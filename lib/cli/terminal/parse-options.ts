// A command line → its options and words, or a refusal that names the wrong one.
import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses `args` by Node's own parser; throws a CommandError for what isn't known. Words that are no options are refused. */
export function parseOptions<Known extends Options>(
	options: Known,
	args = process.argv.slice(2),
) {
	return parse(options, () =>
		parseArgs({ args, options, strict: true, allowPositionals: false }),
	).values;
}

/** The same, for a command that takes words beside its options. */
export function parseCommandLine<Known extends Options>(
	options: Known,
	args = process.argv.slice(2),
) {
	const { values, positionals } = parse(options, () =>
		parseArgs({ args, options, strict: true, allowPositionals: true }),
	);
	return { values, words: positionals };
}

function parse<Parsed>(options: Options, parseThem: () => Parsed): Parsed {
	try {
		return parseThem();
	} catch (error) {
		const names = Object.keys(options).map((name) => `--${name}`);
		const reason = error instanceof Error ? error.message : String(error);
		throw new CommandError(
			`${reason.split(". ")[0]}. Options: ${names.join(", ")}.`,
		);
	}
}
