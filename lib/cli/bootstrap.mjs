// node lib/cli/bootstrap.mjs <door> [arguments]: makes sure that what the project needs is installed, then opens lib/cli/<door>.ts.
// Runs before anything is installed: plain JavaScript, Node's own modules only.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import * as nodeModules from "node:module";
import { constants } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const LEAST_NODE = [20, 19];
/** What an editor runs all day: these start from a bundle, in this very process. */
const QUICK_DOORS = ["import", "check"];
/**
 * glibc gives each thread a store that keeps what was freed: where several draw images and set type, hundreds of megabytes. Two for all take no
 * longer; with one, threads wait for each other half of the time.
 */
const FEW_STORES = { MALLOC_ARENA_MAX: "2" };
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const lockFile = join(root, "package-lock.json");
const stampFile = join(root, "node_modules", ".offprint-installed");
const npmRecord = join(root, "node_modules", ".package-lock.json");

checkNode();
const [door, ...rest] = process.argv.slice(2);
const doorFile = join(root, "lib", "cli", `${door}.ts`);
if (door === undefined || !existsSync(doorFile))
	fail(
		`There is no command "${door ?? ""}"; npm run lists those that there are.`,
	);
const stamp = stampOfLock();
install(stamp);
const bundle = QUICK_DOORS.includes(door) ? await findQuick() : undefined;
if (bundle === undefined) openDoor();
else await openHere(bundle);

function checkNode() {
	const [major, minor] = process.versions.node.split(".").map(Number);
	const [leastMajor, leastMinor] = LEAST_NODE;
	if (major > leastMajor || (major === leastMajor && minor >= leastMinor))
		return;
	fail(
		`Offprint needs Node ${LEAST_NODE.join(".")} or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
	);
}

/** Runs `npm ci` unless what is installed is what package-lock.json asks for. */
function install(wanted) {
	if (isInstalled(wanted)) return;
	process.stdout.write("Installing packages (npm ci) …\n");
	const start = performance.now();
	const { status, error } = runNpm(
		"ci",
		"--include=dev",
		"--no-audit",
		"--no-fund",
	);
	if (error !== undefined) fail(`npm could not be started (${error.message}).`);
	if (status !== 0)
		fail("The packages could not be installed; npm says why above.");
	writeFileSync(stampFile, wanted);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	process.stdout.write(`Installed in ${seconds} s.\n`);
}

/** The lock file and the platform, whose binaries the packages bring. */
function stampOfLock() {
	const hash = createHash("sha256").update(readFileSync(lockFile));
	return `${hash.digest("hex")} ${process.platform} ${process.arch}\n`;
}

function isInstalled(wanted) {
	if (existsSync(stampFile)) return readFileSync(stampFile, "utf8") === wanted;
	// Installed by hand: npm leaves its own record, which is newer than the lock file it followed.
	if (!existsSync(npmRecord)) return false;
	if (statSync(npmRecord).mtimeMs < statSync(lockFile).mtimeMs) return false;
	writeFileSync(stampFile, wanted);
	return true;
}

/** Under npm its own file is known; else npm is a script, which Windows starts by a shell alone. */
function runNpm(...args) {
	const options = { cwd: root, stdio: "inherit" };
	const npmFile = process.env.npm_execpath;
	if (npmFile !== undefined && basename(npmFile) === "npm-cli.js")
		return spawnSync(process.execPath, [npmFile, ...args], options);
	return process.platform === "win32"
		? spawnSync(["npm.cmd", ...args].join(" "), { ...options, shell: true })
		: spawnSync("npm", args, options);
}

async function findQuick() {
	const { bundleDoor } = await import("./bundling/bundle-door.mjs");
	return bundleDoor({ root, door, stamp });
}

async function openHere(bundle) {
	process.chdir(root);
	process.argv = [process.execPath, doorFile, ...rest];
	// From Node 22 on; what is kept there is told from that of other versions of Node and of the bundle by Node itself.
	nodeModules.enableCompileCache?.(join(root, ".cache", "compiled"));
	await import(pathToFileURL(bundle).href);
}

function openDoor() {
	const child = spawn(
		process.execPath,
		["--import", "tsx", doorFile, ...rest],
		{ cwd: root, stdio: "inherit", env: { ...FEW_STORES, ...process.env } },
	);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.on(signal, () => child.kill(signal));
	child.on("error", ({ message }) => fail(`Node didn't start: ${message}.`));
	child.on("exit", (code, signal) => {
		process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
	});
}

function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}
