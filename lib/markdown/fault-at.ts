// A node of a body and what is wrong with it → the fault, at the place where the node starts.
import type { Nodes } from "mdast";
import type { BodyFault } from "./body-fault.ts";

export function faultAt(node: Nodes, rule: string, message: string): BodyFault {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	return { rule, message, line, column };
}
