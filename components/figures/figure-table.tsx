// The numbers that a figure's picture draws, as a table: for whoever doesn't see it, and for whoever wants them exact.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Figure } from "../../lib/model/article.ts";

type FigureTableProps = { figure: Figure; lang: string };

/** Each number with its hedge, as the picture has it; nothing where there is no picture. */
export function FigureTable({ figure, lang }: FigureTableProps) {
	const { comparison, label } = figure;
	if (comparison === undefined) return null;
	const { from, to, whole } = comparison;
	const say = messagesFor(lang);
	const rows = [
		[say("numbers.from"), from?.text],
		[say("numbers.to"), to.text],
		[say("numbers.of"), whole === undefined ? undefined : `${whole}%`],
	] as const;
	return (
		<table className="set-label my-4 w-full border-collapse">
			<caption className="pb-2 text-start font-semibold">
				{say("numbers.title", { label })}
			</caption>
			<tbody>
				{rows.map(
					([name, number]) =>
						number !== undefined && (
							<tr className="border-t border-line" key={name}>
								<th
									className="w-1/3 py-1 ps-0 pe-6 text-start font-normal text-soft"
									scope="row"
								>
									{name}
								</th>
								<td className="px-0 py-1">{number}</td>
							</tr>
						),
				)}
			</tbody>
		</table>
	);
}
