import { pathToFileURL } from 'node:url'
import { isModel, type Model } from '../engine'
import { definitionSchema, modelSchema } from './modelSchemas'
import { misfits, valueAt, type Misfit } from './schemaFaults'

/** Where one file of src/models stands. */
interface Place {
  /** The name of the file, which has to be the calculator's id. */
  readonly id: string
  /** From the project's folder. */
  readonly file: string
  /** Its whole path. */
  readonly path: string
  readonly text: string
}

/** One file of src/models: the calculator it defines, or why it defines none. */
export interface ModelFile extends Place {
  readonly model?: Model
  /** Parts that are missing, misspelt or of another kind. */
  readonly misshapen?: readonly Misfit[]
  /** What was thrown where all parts are there. */
  readonly thrown?: unknown
  /** False for a file that does not even try. */
  readonly defines: boolean
}

/** Loads one model by itself, so that a broken one hides no other; never throws. A process sees each model once. */
export async function loadModel(place: Place): Promise<ModelFile> {
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(place.path).href)
    const { default: found } = module
    if (isModel(found)) {
      const misshapen = misfits(modelSchema, found)
      return {
        ...place,
        defines: true,
        ...(misshapen.length > 0 ? { misshapen } : { model: found }),
      }
    }
    const sentence =
      'This file has no calculator: it needs export default defineModel({ … }), with an id.'
    return { ...place, defines: false, misshapen: [[[], sentence]] }
  } catch (thrown) {
    const definition = valueAt(thrown, ['definition'])
    const misshapen = definition === undefined ? [] : misfits(definitionSchema, definition)
    return { ...place, defines: true, ...(misshapen.length > 0 ? { misshapen } : { thrown }) }
  }
}
