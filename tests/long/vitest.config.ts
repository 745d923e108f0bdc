// What takes minutes: npm run test:long runs these after all others.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/long/**/*.test.ts"],
		testTimeout: 600_000,
		hookTimeout: 600_000,
		// Builds share the machine's lock.
		fileParallelism: false,
	},
});
