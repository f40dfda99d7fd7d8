import { describe, expect, test } from 'vitest'
import { onCalculator, pathIn } from '../support/calculator'
import { oneOfEachMake } from '../support/content'

describe('a phone does not zoom in on a field that is touched', () => {
  test.each(oneOfEachMake)('$id: no field has letters smaller than 16 px', (model) =>
    onCalculator(
      pathIn('en', `calculators/${model.id}/`),
      model.id,
      async (tool) => {
        const small = await tool.root
          .locator('select, input:is([type=text], :not([type]))')
          .evaluateAll((fields) =>
            fields
              .map((field) => `${field.getAttribute('name')}: ${getComputedStyle(field).fontSize}`)
              .filter((field) => Number.parseFloat(field.split(': ')[1] ?? '') < 16),
          )
        expect(small).toEqual([])
      },
      { viewport: { width: 390, height: 800 } },
    ),
  )
})
