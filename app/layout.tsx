// The frame of every page.

import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { currentSite } from "../lib/content/current-site.ts";
import { MANIFEST_PATH } from "../lib/model/address.ts";
import { textSetting } from "../lib/text/text-setting.ts";
import "./styles/site.css";

export async function generateMetadata(): Promise<Metadata> {
	const { name, description } = await currentSite();
	return {
		title: name,
		description,
		manifest: MANIFEST_PATH,
		icons: { icon: { url: "/favicon.svg", type: "image/svg+xml" } },
	};
}

/** Browsers colour their own bars with the paper of tokens.css; the manifest knows the light one alone. */
export const viewport: Viewport = {
	colorScheme: "light dark",
	themeColor: [
		{ media: "(prefers-color-scheme:light)", color: "#fff" },
		{ media: "(prefers-color-scheme:dark)", color: "#101318" },
	],
};

export default async function Layout({ children }: { children: ReactNode }) {
	const { lang } = await currentSite();
	return (
		<html {...textSetting(lang)}>
			<body>
				{children}
				{process.env.NODE_ENV === "development" && <ShowLateFaces />}
			</body>
		</html>
	);
}

/** In development none of our scripts runs, and no export gives way to a late face: it is shown when it comes. */
function ShowLateFaces() {
	const script = 'for (const face of document.fonts) face.display = "swap"';
	return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
