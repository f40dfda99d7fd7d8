/** A formula of an explanation as one line of plain text: exponents after `^`. */
export const plainFormula = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/\^\{([^}]*)\}/g, (_, exponent: string) =>
      /^\w+$/.test(exponent) ? `^${exponent}` : `^(${exponent})`,
    )
