// Browser script of /figures/: readers filter and sort the list; without it they have pages by standing and by age.
import { filterFigures } from "./figures/filter-figures.ts";

filterFigures(document);
