// The service worker: pages from the network, from what is saved only where there is none; files whose names hold a hash from what is saved.
import { registerQuotaErrorCallback } from "workbox-core/registerQuotaErrorCallback.js";
import { CacheFirst } from "workbox-strategies/CacheFirst.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";
import { OFFLINE_FOLDER } from "../lib/model/hooks.ts";
import { dropUnusedAssets } from "./saved/drop-unused-assets.ts";
import { findSibling } from "./saved/find-sibling.ts";
import { isHashed } from "./saved/is-hashed.ts";
import { pageKey } from "./saved/page-key.ts";
import { isPage, type ShownPage, savePage } from "./saved/save-page.ts";
import { isOfSite, savedCaches } from "./saved/saved-caches.ts";
import { stampResponse } from "./saved/stamp-response.ts";
import { MOST_READ, trimRead } from "./saved/trim-read.ts";

/** `offprintShell`: what the offline page needs, from the scope; the export writes it at the head of this script. */
declare const self: ServiceWorkerGlobalScope & {
	readonly offprintShell: readonly string[];
};

const { scope } = self.registration;
const names = savedCaches(scope);
const offlinePage = new URL(OFFLINE_FOLDER, scope).href;

/** No timeout: while the network answers at all, however slowly, an older text is never shown. */
const pages = new NetworkFirst({
	cacheName: names.read,
	matchOptions: { ignoreVary: true },
	plugins: [
		{
			cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
			cacheWillUpdate: async ({ request, response }) =>
				isPage(response) && isMeant(request)
					? stampResponse(response, Date.now())
					: null,
			// A kept page follows its editions.
			cacheDidUpdate: async ({ request, newResponse }) => {
				const kept = await caches.open(names.kept);
				if ((await kept.match(request.url)) !== undefined)
					await kept.put(request.url, newResponse);
			},
			handlerDidError: async ({ request }) =>
				(await caches.match(pageKey(request.url), { cacheName: names.kept })) ??
				caches.match(offlinePage, { cacheName: names.shell }),
		},
	],
});
const assets = new CacheFirst({
	cacheName: names.assets,
	matchOptions: { ignoreVary: true },
	plugins: [
		{
			// The offline page's own script, and images in another width.
			handlerDidError: async ({ request }) =>
				(await caches.match(request, { cacheName: names.shell })) ??
				findSibling(request.url, names.assets),
		},
	],
});

/** Not the offline page, which is saved already, nor what is fetched because it may be read. */
function isMeant({ url, headers }: Request): boolean {
	return (
		pageKey(url) !== offlinePage &&
		!headers.get("sec-purpose")?.match("prefetch")
	);
}

self.addEventListener("fetch", (event) => {
	const { request } = event;
	if (request.method !== "GET" || !request.url.startsWith(scope)) return;
	if (request.mode === "navigate") event.respondWith(pages.handle(event));
	else if (isHashed(request.url)) event.respondWith(assets.handle(event));
});

// What was merely read makes room at once for what is read now.
registerQuotaErrorCallback(() => trimRead(names, Date.now(), MOST_READ / 5));

self.addEventListener("install", (event) => {
	event.waitUntil(installShell());
});

/** Takes over at once: pages come from the network and all other names hold a hash, so no open page needs an older worker. */
async function installShell(): Promise<void> {
	const shell = await caches.open(names.shell);
	const requests = self.offprintShell.map(
		(path) => new Request(new URL(path, scope), { cache: "reload" }),
	);
	await shell.addAll(requests);
	await self.skipWaiting();
}

self.addEventListener("activate", (event) => {
	event.waitUntil(tidy());
});

async function tidy(): Promise<void> {
	await self.clients.claim();
	await self.registration.navigationPreload?.enable();
	const used = Object.values(names);
	for (const name of await caches.keys())
		if (isOfSite(name, scope) && !used.includes(name))
			await caches.delete(name);
	await trimRead(names, Date.now());
	await dropUnusedAssets(names);
}

/** A page that is shown tells what it needs: the first one came before there was a worker, and pictures may not have come into view. */
self.addEventListener("message", (event) => {
	const page: ShownPage = event.data;
	event.waitUntil(
		savePage("read", page, names)
			// No room, or gone from the network meanwhile: it is there to be read all the same.
			.catch(() => trimRead(names, Date.now(), MOST_READ / 5))
			.then(() => trimRead(names, Date.now())),
	);
});
