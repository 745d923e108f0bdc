// Unit tests: everything in tests/ but what runs in a browser.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.{ts,tsx}"],
		exclude: ["tests/long/**"],
		// Some write whole sites to the disk.
		testTimeout: 20_000,
	},
});
