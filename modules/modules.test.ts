import { catalogueOf, check, checkTogether } from '@zhiheng/kernel'
import { expect, it } from 'vitest'
import { modules } from './index.ts'

it.each(modules.map((module) => [module.name, module] as const))(
  'the declarations of %s are sound',
  (_, module) => {
    expect(check(module)).toEqual([])
  },
)

it('the declarations are sound together', () => {
  expect(checkTogether(catalogueOf(modules))).toEqual([])
})
