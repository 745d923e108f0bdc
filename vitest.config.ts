// Unit tests: everything in tests/ but what runs in a browser.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.{ts,tsx}"],
		exclude: ["tests/long/**"],
		// All cores: by default one stays idle, which on two is half the time.
		maxWorkers: "100%",
		// Files share what they load: what is tested keeps nothing between calls, and loading takes longer than testing.
		isolate: false,
		// Some write whole sites to the disk, others try hundreds of random texts.
		testTimeout: 60_000,
	},
});
