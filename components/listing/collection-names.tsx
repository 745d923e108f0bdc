// Sections, topics or authors by name, each with its number of articles.

type CollectionNamesProps = {
	collections: readonly {
		readonly name: string;
		readonly path: string;
		readonly count: number;
	}[];
};

export function CollectionNames({ collections }: CollectionNamesProps) {
	return (
		<ul className="text-base">
			{collections.map(({ name, path, count }) => (
				<li className="break-inside-avoid py-1" key={path}>
					<a className="link-quiet" href={path}>
						<bdi>{name}</bdi>
					</a>{" "}
					<span className="set-label text-soft">{count}</span>
				</li>
			))}
		</ul>
	);
}
