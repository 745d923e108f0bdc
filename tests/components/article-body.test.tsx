import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, expect, it } from "vitest";
import { ArticleBody } from "../../components/article/article-body.tsx";
import { layOutIllustrated } from "../images/illustrated-article.ts";

const { article, clear } = await layOutIllustrated();
afterAll(clear);

const images = article.body.filter(({ kind }) => kind === "image");
const text = article.body.filter(({ kind }) => kind !== "image");

it.each([0, 1, 2])(
	"knows its lead below %i images, so that paper can set it across the page",
	(count) => {
		const body = [...images.slice(0, count), ...text];
		const markup = renderToStaticMarkup(
			<ArticleBody article={{ ...article, body }} />,
		);
		expect(markup.match(/class="lead/g)).toHaveLength(1);
		expect(markup).toMatch(/class="lead[^"]*">The harbour bridge has/);
	},
);
