// A few choices, of which a script shows at once what was chosen.

/** What the page's address has, and what a reader sees. */
export type Choice = readonly [value: string, words: string];

type ChoiceListProps = {
	name: string;
	label: string;
	choices: readonly Choice[];
};

export function ChoiceList({ name, label, choices }: ChoiceListProps) {
	return (
		<label>
			{label}{" "}
			<select name={name}>
				{choices.map(([value, words]) => (
					<option value={value} key={value}>
						{words}
					</option>
				))}
			</select>
		</label>
	);
}
