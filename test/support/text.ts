/** Text with every kind of space as an ordinary one: locales put narrow and unbreakable ones into numbers. */
export const plainSpaces = (text: string): string => text.replace(/\s/g, ' ')
