// Where a thread of the source starts: it learns to read TypeScript, and goes on in draft-thread.ts.
import { register } from "tsx/esm/api";

register();
export const { runTask } = await import("./draft-thread.ts");
