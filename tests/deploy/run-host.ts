// The settings of deploy/ and a built site → nginx or Caddy on a port, set up by the commands of deploy/README.md.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import {
	copyFile,
	cp,
	mkdtemp,
	readFile,
	rm,
	writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export const HOSTS = ["nginx", "caddy"] as const;
export type HostName = (typeof HOSTS)[number];

export type Host = {
	/** Without a slash at its end, with the path of the site. */
	readonly address: string;
	/** The files that it serves. */
	readonly site: string;
	readonly stop: () => Promise<void>;
};

/** Debian's; others have their modules elsewhere, and a conf without the line that needs it. */
const BROTLI_MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const LONGEST_START_MS = 20_000;

/** What keeps a host from being tried here; undefined where nothing does. */
export function lackOf(name: HostName): string | undefined {
	const isThere = spawnSync(name, ["-h"]).error === undefined;
	if (name === "caddy")
		return isThere ? undefined : "Caddy isn't here: apt-get install caddy";
	return isThere && existsSync(BROTLI_MODULE)
		? undefined
		: "nginx or its brotli module isn't here: apt-get install nginx libnginx-mod-http-brotli-static";
}

/** Starts a host with a copy of `out/`. `path` is that of the site on its host: "/news"; `redirects` is what the build would write to `_redirects`. */
export async function runHost(
	name: HostName,
	{ path, redirects }: { readonly path: string; readonly redirects: string },
): Promise<Host> {
	const work = await mkdtemp(join(tmpdir(), `offprint-${name}-`));
	const port = await freePort();
	await cp("deploy", join(work, "deploy"), { recursive: true });
	await cp("out", join(work, "out"), { recursive: true });
	if (redirects !== "") {
		await writeFile(join(work, "out/_redirects"), redirects);
		await runCommandOf(name, "out/_redirects", work);
	}
	const settings = { work, path, port };
	const args =
		name === "nginx" ? await setUpNginx(settings) : await setUpCaddy(settings);
	const child = spawn(name, args, {
		cwd: work,
		env: { ...process.env, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
		stdio: ["ignore", "ignore", "pipe"],
	});
	let said = "";
	child.stderr.on("data", (bytes) => {
		said += bytes;
	});
	const ended = once(child, "exit");
	const address = `http://localhost:${port}${path}`;
	await Promise.race([
		untilItAnswers(`${address}/`),
		ended.then(() => {
			throw new Error(`${name} ended:\n${said}`);
		}),
	]);
	return {
		address,
		site: join(work, name === "nginx" ? `site${path}` : "out"),
		stop: async () => {
			child.kill("SIGTERM");
			await ended;
			await rm(work, { recursive: true });
		},
	};
}

type Setting = {
	readonly work: string;
	readonly path: string;
	readonly port: number;
};

async function setUpNginx({ work, path, port }: Setting): Promise<string[]> {
	await cp(join(work, "out"), join(work, `site${path}`), { recursive: true });
	await copyFile(join(work, "deploy/nginx.conf"), join(work, "offprint.conf"));
	if (path !== "") await runCommandOf("nginx", path, work);
	const { stderr } = spawnSync("nginx", ["-V"], { encoding: "utf8" });
	const [, ownConf = ""] = /--conf-path=(\S+)/.exec(stderr) ?? [];
	await copyFile(
		join(dirname(ownConf), "mime.types"),
		join(work, "mime.types"),
	);
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
		(kind) => `${kind}_temp_path ${work}/${kind};`,
	);
	// As Debian's own conf has it: packed on the way where nothing is packed already.
	await writeFile(
		join(work, "main.conf"),
		`load_module ${BROTLI_MODULE};
		daemon off; master_process off; pid ${work}/pid; error_log stderr crit;
		events {}
		http {
			access_log off; include mime.types; default_type application/octet-stream; gzip on; ${temporary.join(" ")}
			server { listen 127.0.0.1:${port}; root ${work}/site; include offprint.conf; }
		}`,
	);
	return ["-p", work, "-c", join(work, "main.conf")];
}

async function setUpCaddy({ work, path, port }: Setting): Promise<string[]> {
	const file = join(work, "deploy/Caddyfile");
	const text = (await readFile(file, "utf8"))
		.replace(/^example\.org \{/m, `http://localhost:${port} {`)
		.replace("/srv/offprint", join(work, "out"));
	const inFolder =
		path === ""
			? text
			: text.replace(
					/^\thandle \{(?=\n\t\timport)/m,
					`\thandle_path ${path}/* {`,
				);
	await writeFile(join(work, "Caddyfile"), `{\n\tadmin off\n}\n${inFolder}`);
	return ["run", "--config", join(work, "Caddyfile")];
}

/** Runs the command of deploy/README.md that writes a file of a host's: the one in its part that has `words` in it. */
async function runCommandOf(
	name: HostName,
	words: string,
	work: string,
): Promise<void> {
	const readme = await readFile("deploy/README.md", "utf8");
	const part = readme
		.split(/^## /m)
		.find((text) => text.toLowerCase().startsWith(name));
	const [command = ""] =
		part?.match(/^sed .*$/gm)?.filter((line) => line.includes(words)) ?? [];
	if (command === "")
		throw new Error(
			`deploy/README.md has no command for ${name} with ${words}`,
		);
	execFileSync("sh", ["-c", command], { cwd: work });
}

async function untilItAnswers(address: string): Promise<void> {
	const signal = AbortSignal.timeout(LONGEST_START_MS);
	for (;;) {
		const answer = await fetch(address, { signal }).catch(() => undefined);
		if (answer?.ok) return;
		signal.throwIfAborted();
		await wait(50);
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const taken = server.address();
	server.close();
	await once(server, "close");
	return typeof taken === "object" ? (taken?.port ?? 0) : 0;
}
