// A thread that cuts faces: those of paper when it starts, those of single files as threads that make copies ask for them.
// One for all, which ends with them: what cuts and packs faces keeps a hundred megabytes for as long as its thread lives.
import { MessagePort, parentPort, workerData } from "node:worker_threads";
import * as z from "zod";
import { writePrintFaces } from "../faces/write-print-faces.ts";
import { type FaceTexts, renderFaceStyles } from "../one-file/face-styles.ts";

const { faceFolder, askers } = z
	.object({
		faceFolder: z.string(),
		askers: z.array(z.instanceof(MessagePort)),
	})
	.parse(workerData);

await writePrintFaces(faceFolder);
for (const asker of askers)
	asker.on("message", async (texts: FaceTexts) => {
		const styles = await renderFaceStyles(texts);
		asker.postMessage(styles);
	});
parentPort?.postMessage("ready");
