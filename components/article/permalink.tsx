// The way to a part's own address: drawn in the margin when the part is pointed at, touched, focused or linked to.

type PermalinkProps = { id: string; to: "paragraph" | "heading" };

/** Without words of its own, so that none get into the article's text. */
export function Permalink({ id, to }: PermalinkProps) {
	return (
		<a
			className="permalink"
			href={`#${id}`}
			aria-label={`Link to this ${to}`}
		/>
	);
}
