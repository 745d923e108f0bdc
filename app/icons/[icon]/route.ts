// /icons/<icon>.png: the icons that the manifest names.
import { notFound } from "next/navigation";
import { drawIcon, ICONS } from "../../../lib/cards/draw-icon.ts";

type Context = { params: Promise<{ icon: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
	return Object.keys(ICONS).map((name) => ({ icon: `${name}.png` }));
}

export async function GET(_request: Request, { params }: Context) {
	const { icon } = await params;
	const known = ICONS[icon.replace(/\.png$/, "")];
	if (known === undefined) notFound();
	return new Response(new Uint8Array(await drawIcon(known)), {
		headers: { "Content-Type": "image/png" },
	});
}
