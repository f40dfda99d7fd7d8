/** By this name a frame knows that it stands in the link builder. */
export const builderName = 'palanca:share'

/** Under this the builder keeps what its previews were left with, by what they show. */
export const previewName = 'preview'
