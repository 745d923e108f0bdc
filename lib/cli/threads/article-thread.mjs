// Where a thread of the source starts: it learns to read TypeScript, and goes on in article-thread.ts.
import { register } from "tsx/esm/api";

register();
export const { runTask } = await import("./article-thread.ts");
