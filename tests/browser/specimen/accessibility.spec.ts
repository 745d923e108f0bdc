// Every kind of page that only a site of many articles has.
import { EDITED } from "../../specimen/write-edited-article.ts";
import { testEveryLook } from "../access/test-every-look.ts";

testEveryLook([
	"/",
	"/archive/",
	"/archive/2026/",
	"/authors/a-program/",
	"/corrections/",
	"/figures/",
	"/search/",
	"/sections/",
	"/topics/specimens/",
	`/articles/${EDITED.now}/`,
	`/articles/${EDITED.now}/editions/`,
	`/articles/${EDITED.now}/editions/3/`,
	"/articles/rich-article/",
	"/articles/water-ar/",
	"/articles/water-zh/",
]);
