// PORT → a port number, or a refusal.
import { CommandError } from "../terminal/command-error.ts";

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

/** The port that PORT names, 3000 where it isn't set. */
export function readPort(value: string | undefined): number {
	if (value === undefined || value === "") return DEFAULT_PORT;
	const port = /^\d+$/.test(value) ? Number(value) : 0;
	if (port >= 1 && port <= HIGHEST_PORT) return port;
	throw new CommandError(
		`PORT is "${value}"; set it to a whole number from 1 to ${HIGHEST_PORT}, or leave it out for ${DEFAULT_PORT}.`,
	);
}
