// 404.html: served by hosts for every address that leads nowhere.
import { NotFoundPage } from "../components/site/not-found-page.tsx";
import { currentSite } from "../lib/content/current-site.ts";

export default async function NotFound() {
	return <NotFoundPage site={await currentSite()} />;
}
