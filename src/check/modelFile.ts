import { pathToFileURL } from 'node:url'
import type { Model } from '../engine'

/** One file of src/models: the calculator it defines, or what was thrown instead. */
export interface ModelFile {
  /** The name of the file, which has to be the calculator's id. */
  readonly id: string
  /** From the project's folder. */
  readonly file: string
  /** Its whole path. */
  readonly path: string
  readonly text: string
  readonly model?: Model
  readonly thrown?: unknown
}

const isModel = (value: unknown): value is Model =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'inputs', 'steps', 'outputs', 'presets', 'examples', 'chart'].every((key) => key in value)

/** Loads one model by itself, so that a broken one hides no other; never throws. A process sees each model once. */
export async function loadModel(place: Omit<ModelFile, 'model' | 'thrown'>): Promise<ModelFile> {
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(place.path).href)
    return isModel(module.default)
      ? { ...place, model: module.default }
      : { ...place, thrown: new Error('This file has no model as its default export.') }
  } catch (thrown) {
    return { ...place, thrown }
  }
}
