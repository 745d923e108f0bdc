// Stands in the place of the service worker where content/site.yaml has `offline: false`: clears away what it saved, and goes.
import { isOfSite } from "./saved/saved-caches.ts";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => {
	self.skipWaiting();
});

self.addEventListener("activate", (event) => {
	event.waitUntil(leave());
});

async function leave(): Promise<void> {
	const { scope } = self.registration;
	for (const name of await caches.keys())
		if (isOfSite(name, scope)) await caches.delete(name);
	await self.registration.unregister();
}
