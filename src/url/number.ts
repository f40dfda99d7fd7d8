import { isPercent, type Unit } from '../engine/page'

const plainDecimal = /^-?(\d+(\.\d*)?|\.\d+)$/
/** 7,5 can only be seven and a half; three digits after a comma could be thousands. */
const decimalComma = /^-?\d+,(\d{1,2}|\d{4,})$/
const groups = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/**
 * A number as links write them, a plain decimal in displayed units, or what can mean only one
 * number: 7,5 and, where thousands are usual, 750,000. Undefined for anything else.
 */
export function readLinkNumber(raw: string, unit: Unit): number | undefined {
  const text = isPercent(unit) ? raw.replace(/\s*%$/, '') : raw
  if (plainDecimal.test(text)) return Number(text)
  if (decimalComma.test(text)) return Number(text.replace(',', '.'))
  const hasThousands = !isPercent(unit) && unit !== 'multiple' && unit !== 'ratio'
  return hasThousands && groups.test(text) ? Number(text.replaceAll(',', '')) : undefined
}
