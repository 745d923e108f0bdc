// A folder with a finished site → a server on a port, as a static host would serve it.
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import {
	ASK_AGAIN,
	findHeaders,
	HEADERS_FILE,
} from "../../export/attach/render-headers.ts";
import {
	followRedirects,
	REDIRECTS_FILE,
} from "../../export/attach/render-redirects.ts";
import { findMediaType } from "../../export/media-types.ts";
import { CommandError } from "../terminal/command-error.ts";

export type FolderServer = {
	/** Without a slash at its end: http://localhost:3000. */
	readonly address: string;
	readonly close: () => Promise<void>;
};

/** Serves `folder` on `port`; 0 takes a free one. `path` is that of the site on its host: "/news". Throws a CommandError where the port is taken. */
export async function serveFolder(
	folder: string,
	port: number,
	path = "",
): Promise<FolderServer> {
	const server = createServer(answerBelow(path, answerFrom(folder, path)));
	const taken = await listen(server, port);
	return {
		address: `http://localhost:${taken}${path}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

/** Throws a CommandError where a port is taken. */
export async function checkPort(port: number): Promise<void> {
	const { close } = await serveFolder("", port);
	await close();
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Takes the path of the site off what is asked for. Outside of it there is nothing, but the root leads to it. */
function answerBelow(path: string, answer: Answer): Answer {
	if (path === "") return answer;
	return (request, response) => {
		const asked = request.url ?? "/";
		if (asked === "/" || asked === path)
			return response.writeHead(302, { Location: `${path}/` }).end();
		if (!asked.startsWith(`${path}/`)) return response.writeHead(404).end();
		request.url = asked.slice(path.length);
		answer(request, response);
	};
}

function answerFrom(folder: string, path: string): Answer {
	const serveFile = sirv(folder, {
		// Looks on the disk for each request: a build may put a new site in place meanwhile.
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		setHeaders: (response, asked) => {
			for (const [name, value] of headersOf(folder, path + asked))
				response.setHeader(name, value);
			const type = findMediaType(asked);
			if (type !== undefined) response.setHeader("Content-Type", type);
		},
	});
	return (request, response) => {
		if (request.method !== "GET" && request.method !== "HEAD")
			return response
				.writeHead(405, { Allow: "GET, HEAD", "Content-Length": 0 })
				.end();
		const detour = addressWithSlash(folder, request.url ?? "/");
		if (detour !== undefined)
			return response.writeHead(308, { Location: path + detour }).end();
		const present = presentAddress(folder, path + (request.url ?? "/"));
		if (present !== undefined)
			return response.writeHead(301, { Location: present }).end();
		serveFile(request, response, () =>
			answerNotFound(folder, path, request, response),
		);
	};
}

/** The address of a page that was asked for without the slash at its end. */
function addressWithSlash(folder: string, asked: string): string | undefined {
	const address = `http://localhost${asked}`;
	if (!URL.canParse(address)) return undefined;
	const { pathname, search } = new URL(address);
	const page = join(folder, pathname, "index.html");
	if (pathname.endsWith("/") || !existsSync(page)) return undefined;
	// One slash at the start: two would name another host.
	return `${pathname.replace(/^\/+/, "/")}/${search}`;
}

/** Where a renamed article stands now, by the rules that the site brings for its host. */
function presentAddress(folder: string, asked: string): string | undefined {
	const [path = ""] = asked.split("?");
	return followRedirects(readRules(folder, REDIRECTS_FILE), path);
}

/** What is said beside a file, by the rules that the site brings for its host. */
function headersOf(folder: string, path: string): [string, string][] {
	return Object.entries({
		"Cache-Control": ASK_AGAIN,
		...findHeaders(readRules(folder, HEADERS_FILE), path),
	});
}

function readRules(folder: string, name: string): string {
	const file = join(folder, name);
	return existsSync(file) ? readFileSync(file, "utf8") : "";
}

const PACKED = [
	{ encoding: "br", suffix: ".br" },
	{ encoding: "gzip", suffix: ".gz" },
];

async function answerNotFound(
	folder: string,
	path: string,
	{ headers }: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const accepted = String(headers["accept-encoding"] ?? "");
	const page = join(folder, "404.html");
	const packed = PACKED.find(
		({ encoding, suffix }) =>
			accepted.includes(encoding) && existsSync(page + suffix),
	);
	const bytes = await readFile(page + (packed?.suffix ?? "")).catch(() =>
		Buffer.from("There is no page here."),
	);
	response
		.writeHead(404, {
			"Content-Type": "text/html;charset=utf-8",
			"Content-Length": bytes.length,
			...Object.fromEntries(headersOf(folder, `${path}/404.html`)),
			Vary: "Accept-Encoding",
			...(packed && { "Content-Encoding": packed.encoding }),
		})
		.end(bytes);
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((done, failed) => {
		server.once("error", (error) => failed(explain(error, port)));
		server.listen(port, () => {
			const address = server.address();
			done(typeof address === "object" ? (address?.port ?? port) : port);
		});
	});
}

function explain(error: Error, port: number): Error {
	const code = "code" in error ? error.code : undefined;
	if (code === "EADDRINUSE")
		return new CommandError(
			`Port ${port} is taken by another program. End that one, or choose another port: PORT=${port + 1} npm start`,
		);
	if (code === "EACCES")
		return new CommandError(
			`Port ${port} may not be opened by this user; choose one above 1023: PORT=3000 npm start`,
		);
	return error;
}
