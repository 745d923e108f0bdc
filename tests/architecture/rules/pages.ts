// The reader gets no React: what needs it in the browser leaves a page blank or dead once the scripts are gone.
import type { Rule } from "../module.ts";

const BANNED_MODULES = [
	"next/link",
	"next/image",
	"next/script",
	"next/dynamic",
];
const CLIENT_DIRECTIVE = /^\s*["']use client["']/m;
const SUSPENSE = /\bSuspense\b/;

export const needsNoClient: Rule = (modules) =>
	modules
		.filter(({ path }) => /^(?:app|components)\//.test(path))
		.flatMap(({ path, text }) => {
			const found = [
				...BANNED_MODULES.filter((name) =>
					new RegExp(`["']${name}["']`).test(text),
				),
				...(CLIENT_DIRECTIVE.test(text) ? ["'use client'"] : []),
				...(SUSPENSE.test(text) ? ["Suspense"] : []),
				...(/(?:^|\/)loading\.[jt]sx?$/.test(path) ? ["loading.tsx"] : []),
			];
			return found.map((name) => `${path}: ${name} needs React in the browser`);
		});

const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(/;
const RENDERING =
	/^(?:app|components|lib\/(?:text|model|markdown|content|export|feeds|cards|copies|metadata|record))\//;

export const knowsNoClock: Rule = (modules) =>
	modules
		.filter(({ path, text }) => RENDERING.test(path) && CLOCK.test(text))
		.map(
			({ path }) =>
				`${path}: reads the clock or chance; the same content gives the same bytes`,
		);
