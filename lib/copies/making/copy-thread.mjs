// Where a thread starts: it learns to read TypeScript, whatever started the program, and goes on in copy-worker.ts.
import { register } from "tsx/esm/api";

register();
await import("./copy-worker.ts");
