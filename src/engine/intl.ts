/** More than this are not kept: what was made long ago is seldom asked for. */
const most = 500

/**
 * What makes one for each locale, or number, and shape, and then hands out that one: making an Intl
 * object costs more than using it a hundred times.
 * @example const dates = madeOnce((locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))
 */
export const madeOnce = <Of extends string | number, Options, T>(
  make: (of: Of, options: Options) => T,
): ((of: Of, options: Options) => T) => {
  const made = new Map<string, T>()
  return (of, options) => {
    const key = of + JSON.stringify(options)
    const one = made.get(key) ?? make(of, options)
    if (made.size > most) made.clear()
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
