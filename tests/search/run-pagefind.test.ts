// Pagefind's program, which runs beside ours.
import { afterEach, expect, it, vi } from "vitest";
import { runPagefind } from "../../lib/search/run-pagefind.ts";

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

it("starts anew after a run that failed", async () => {
	// Pagefind says it there itself, too.
	vi.spyOn(console, "error").mockReturnValue();
	vi.stubEnv("PAGEFIND_EXTENDED_BINARY_PATH", "/nowhere/pagefind");
	await expect(runPagefind([], "en")).rejects.toThrow();
	vi.unstubAllEnvs();
	expect(await runPagefind([], "en")).not.toEqual([]);
});
