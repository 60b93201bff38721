import { catalogueOf, check, checkTogether, type Fields } from '@zhiheng/kernel'
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

it.each(modules.map((module) => [module.name, module] as const))(
  'steps of %s ask for reasons and opinions in a field of several lines',
  (_, module) => {
    const asked = [...catalogueOf([module]).entries.values()].flatMap(({ procedure }) =>
      Object.values(procedure.steps).flatMap(({ ask = {} }) => Object.values(ask as Fields)),
    )
    const reasons = asked.filter(({ title }) => /(理由|原因|意见)$/.test(title))
    expect(reasons.filter(({ kind }) => kind !== 'longText')).toEqual([])
  },
)

it('what a step needs of other records is said in their titles, not in codes', () => {
  const says = [...catalogueOf(modules).entries.values()].flatMap(({ procedure }) =>
    Object.values(procedure.steps).flatMap(({ needs = [] }) => needs.map((need) => need.says)),
  )
  expect(says.length).toBeGreaterThan(10)
  expect(says.filter((one) => /[“”][a-z]/i.test(one))).toEqual([])
})
