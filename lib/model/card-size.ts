/** Size of every social card: the 1.91:1 that Open Graph's readers show without cutting. */
export const CARD_SIZE = { widthPx: 1200, heightPx: 630 } as const;
