import type { Case } from '../useCase'

export const Panel = (_: Case) => null
