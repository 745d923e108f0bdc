// /apple-touch-icon.png: asked for by name where an article is put on the home screen of a phone.
import { drawIcon, TOUCH_ICON } from "../../lib/cards/draw-icon.ts";

export const dynamic = "force-static";

export async function GET() {
	return new Response(new Uint8Array(await drawIcon(TOUCH_ICON)), {
		headers: { "Content-Type": "image/png" },
	});
}
