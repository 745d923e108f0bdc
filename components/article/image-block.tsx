// An image of the text: in the format and width that the reader’s screen asks for, with its caption and credit.
import type { CSSProperties } from "react";
import type { BodyBlock } from "../../lib/model/article.ts";
import { IMAGE_CLASS, IMAGE_CREDIT_CLASS } from "../../lib/model/hooks.ts";
import {
	type ArticleImage,
	fallbackOf,
	fillsColumn,
	isNarrow,
	renditionsOf,
	shownRem,
	sizesOf,
} from "../../lib/model/image.ts";
import { Permalink } from "./permalink.tsx";

type ImageBlockProps = {
	block: BodyBlock & { image: ArticleImage };
	lang: string;
	/** Whether it may stand on the first screen, and so is fetched at once. */
	isEarly: boolean;
};

export function ImageBlock({ block, lang, isEarly }: ImageBlockProps) {
	const { id, image } = block;
	const { caption, credit, source } = image;
	return (
		<figure
			id={id}
			className={isNarrow(image) ? `${IMAGE_CLASS} image-narrow` : IMAGE_CLASS}
		>
			<Picture image={image} isEarly={isEarly} />
			<figcaption>
				{caption}{" "}
				<span className={IMAGE_CREDIT_CLASS}>
					{source === undefined ? credit : <a href={source}>{credit}</a>}
				</span>
			</figcaption>
			<Permalink id={id} to="image" lang={lang} />
		</figure>
	);
}

/** Its width and height are written down, so that the text doesn’t move when it comes; and their ratio, of which a narrow rendition has lost a fraction of a pixel. */
function Picture({
	image,
	isEarly,
}: Pick<ImageBlockProps, "isEarly"> & { image: ArticleImage }) {
	const { path, widthPx, heightPx } = fallbackOf(image);
	return (
		<picture {...(fillsColumn(image) ? {} : { style: widthOf(image) })}>
			{(["avif", "webp"] as const).map((format) => (
				<source
					type={`image/${format}`}
					srcSet={renditionsOf(image, format)
						.map((one) => `${one.path} ${one.widthPx}w`)
						.join(", ")}
					sizes={sizesOf(image)}
					key={format}
				/>
			))}
			<img
				src={path}
				alt={image.alt}
				width={widthPx}
				height={heightPx}
				decoding="async"
				style={{ aspectRatio: `${widthPx}/${heightPx}` }}
				{...(isEarly ? {} : { loading: "lazy" as const })}
			/>
		</picture>
	);
}

function widthOf(image: ArticleImage): CSSProperties {
	return { width: `min(100%,${shownRem(image)}rem)` };
}
