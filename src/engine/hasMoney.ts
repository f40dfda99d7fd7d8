import type { PageModel } from './model'

/** Whether a calculator has amounts of money, which a currency would show in. */
export const hasMoney = ({ inputs, outputs }: PageModel): boolean =>
  [...Object.values(inputs), ...Object.values(outputs)].some(({ unit }) => unit.startsWith('money'))
