// Browser script of every page but the offline one, asked for once the page has loaded: starts the service worker and offers to keep an article.
import { SERVICE_WORKER_FILE } from "../lib/model/hooks.ts";
import { addKeepControl } from "./saved/keep-control.ts";
import { savedCaches } from "./saved/saved-caches.ts";
import { shownPage } from "./saved/shown-page.ts";

const ownAddress =
	document.currentScript instanceof HTMLScriptElement
		? document.currentScript.src
		: location.href;

/** Where there are no service workers (an old browser, no https, private reading) the page stays as it is. */
async function start(): Promise<void> {
	const { serviceWorker } = navigator;
	if (serviceWorker === undefined) return;
	await serviceWorker.register(
		new URL(`../${SERVICE_WORKER_FILE}`, ownAddress),
		{ updateViaCache: "none" },
	);
	const { scope, active } = await serviceWorker.ready;
	active?.postMessage(shownPage(document));
	await addKeepControl(document, scope, savedCaches(scope));
}

const PATIENCE_MS = 3000;

/** A page that is rendered ahead isn't read yet, and what the browser has still to do comes first. */
function startOnceShown(): void {
	if ("prerendering" in document && document.prerendering)
		document.addEventListener("prerenderingchange", startOnceShown, {
			once: true,
		});
	else if (window.requestIdleCallback === undefined)
		window.setTimeout(startAside);
	// A browser that draws nothing is never idle.
	else window.requestIdleCallback(startAside, { timeout: PATIENCE_MS });
}

/** It may be refused, by the reader's settings or for want of a network; nothing on the page needs it. */
function startAside(): void {
	start().catch(() => {});
}

startOnceShown();
