// A page brings no script but ours.
import { selectAll } from "hast-util-select";
import { KEPT_SCRIPT_ATTRIBUTE } from "../../model/hooks.ts";
import type { FinishedHtml } from "../html-file.ts";

const FOREIGN = `script:not([${KEPT_SCRIPT_ATTRIBUTE}])`;
const HINTS = "link[rel=modulepreload],link[rel=preload][as=script]";

/** Complains of scripts without our attribute, of those with it that load the framework's files, and of hints that fetch any. */
export function verifyNoFrameworkScript({ tree }: FinishedHtml): string[] {
	return [
		...selectAll(FOREIGN, tree).map(
			({ properties }) =>
				`script "${properties.src ?? "inline"}" is none of ours; stripScripts should have removed it.`,
		),
		...selectAll(`script[${KEPT_SCRIPT_ATTRIBUTE}][src*='/_next/']`, tree).map(
			({ properties }) =>
				`script "${properties.src}" is the framework's; ours lie in enhance/.`,
		),
		...selectAll(HINTS, tree).map(
			({ properties }) =>
				`a hint fetches the script "${properties.href}"; stripScripts should have removed it.`,
		),
	];
}
