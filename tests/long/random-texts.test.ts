// The importer's properties again, over many more random texts and pages than every run has time for.
import { env } from "node:process";

env.OFFPRINT_RUNS ??= "500";
await import("../import/properties.test.ts");
await import("../import/page-properties.test.ts");
