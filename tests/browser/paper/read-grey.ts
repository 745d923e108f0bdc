// A page of a PDF → how it looks when a photocopier has only grey.
import { PDFiumLibrary } from "@hyzyla/pdfium";

export type GreyPage = {
	readonly width: number;
	readonly height: number;
	/** Brightness from 0, black, to 255, row by row from the top. */
	readonly pixels: Uint8Array;
};

export const PIXELS_PER_PT = 4;

/** Draws the first page. */
export async function readGrey(bytes: Uint8Array): Promise<GreyPage> {
	const library = await PDFiumLibrary.init();
	try {
		const document = await library.loadDocument(bytes);
		const { width, height, data } = await document.getPage(0).render({
			scale: PIXELS_PER_PT,
			render: "bitmap",
			colorSpace: "Gray",
		});
		const pixels = new Uint8Array(data);
		document.destroy();
		return { width, height, pixels };
	} finally {
		library.destroy();
	}
}
