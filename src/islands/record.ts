/** What was kept, by name; nothing where it is of another shape. */
export const recordOf = (kept: unknown): Record<string, unknown> =>
  typeof kept === 'object' && kept ? { ...kept } : {}
