import { expect, test } from 'vitest'
import { withPropsApart } from '../../src/tools/propsApart'

test('what islands need to start leaves their page, and nothing else of it changes', () => {
  const written: string[] = []
  const write = (props: string): string => `/props/${written.push(props)}.json`
  const page =
    '<!doctype html><p>5 &amp; 6</p><astro-island uid="a" props="{&quot;id&quot;:[0,&quot;A &#38; B&quot;]}" ssr><i props="kept">x</i></astro-island><astro-island props="{}"></astro-island>'
  expect(withPropsApart(page, write)).toBe(
    '<!doctype html><p>5 &amp; 6</p><astro-island uid="a" data-props="/props/1.json" ssr><i props="kept">x</i></astro-island><astro-island data-props="/props/2.json"></astro-island>',
  )
  expect(written).toEqual(['{"id":[0,"A & B"]}', '{}'])
})
