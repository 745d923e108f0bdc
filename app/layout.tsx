// The frame of every page.

import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { currentSite } from "../lib/content/current-site.ts";
import { textSetting } from "../lib/text/text-setting.ts";
import "./styles/site.css";

export async function generateMetadata(): Promise<Metadata> {
	const { name, description } = await currentSite();
	return {
		title: name,
		description,
		icons: { icon: { url: "/favicon.svg", type: "image/svg+xml" } },
	};
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function Layout({ children }: { children: ReactNode }) {
	const { lang } = await currentSite();
	return (
		<html {...textSetting(lang)}>
			<body>{children}</body>
		</html>
	);
}
