/** A record with every value changed. */
export const mapValues = <In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))

/** A record without the gaps that optional keys allow. */
export const withoutGaps = <T>(
  record: Readonly<Partial<Record<string, T>>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined),
  )
