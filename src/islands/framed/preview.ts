/** By a name that begins so a frame knows that it stands in the link builder; what follows says for which time. */
export const builderName = 'palanca:share'

/** Under this the builder keeps what its previews were left with, by what they show. */
export const previewName = 'preview'

/** A document that another is asked for after carries its own name under this: the frame has the next one's by then. */
export const pastName = 'palancaShowing'
