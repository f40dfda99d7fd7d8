import type { CaseStore } from '../case'

/** The id of the form that leads to the pages of worked cases where no script runs yet; the currency goes along. */
export const presetForm = ({ scope }: CaseStore): string => `${scope.model.id}-presets`
