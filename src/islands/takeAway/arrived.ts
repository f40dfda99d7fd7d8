/** A part of the site that could not be loaded. */
export class MissingPart extends Error {
  override name = 'MissingPart'
}

/** A part of the site, once it is here. @throws MissingPart where it cannot be loaded */
export const arrived = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((cause: unknown) => {
    throw new MissingPart('', { cause })
  })
