/**
 * What makes one for each locale and shape, and then hands out that one: making an Intl object costs
 * more than using it a hundred times.
 * @example const dates = madeOnce((locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))
 */
export const madeOnce = <Options, T>(
  make: (locale: string, options: Options) => T,
): ((locale: string, options: Options) => T) => {
  const made = new Map<string, T>()
  return (locale, options) => {
    const key = locale + JSON.stringify(options)
    const one = made.get(key) ?? make(locale, options)
    // Stryker disable next-line CallExpression: without it the same is made again, and slower.
    made.set(key, one)
    return one
  }
}

/**
 * A number format of one locale and shape.
 * @example numberFormat('en', { maximumFractionDigits: 2 }).format(1.234)
 */
export const numberFormat = madeOnce(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)
