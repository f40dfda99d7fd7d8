import type {} from 'astro'

declare global {
  namespace App {
    interface Locals {
      /** Ids of the sources of the article being rendered, in the order of their numbers. */
      sources?: readonly string[]
      /** Those of them that its text has mentioned so far. */
      mentioned?: Set<string>
    }
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: string
  }
}
