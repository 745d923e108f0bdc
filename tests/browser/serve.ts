// node --import tsx tests/browser/serve.ts FOLDER PORT: serves a built site to the browser tests.
import { serveFolder } from "../../lib/cli/serving/serve-folder.ts";

const [folder = "", port = ""] = process.argv.slice(2);
await serveFolder(folder, Number(port));
