// The colours and faces of the cards: those of the pages in the light (app/styles/tokens.css); a test holds them together.

export const PAINT = {
	paper: "#ffffff",
	ink: "#15181d",
	soft: "#535861",
	line: "#d5d8dd",
	hair: "#e7e9ec",
} as const;

/** Names of the faces, as lib/cards/faces gives them. */
export const FACE = {
	display: "Newsreader",
	text: "STIX Two Text",
	label: "Public Sans",
} as const;
