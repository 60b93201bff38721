import { catalogueOf } from '@zhiheng/kernel'
import { expect, it } from 'vitest'
import { modules, roles } from './index.ts'
import { english } from './labels.en.ts'
import { wordsOf } from './labels.ts'

const words = wordsOf(catalogueOf(modules), roles)

it('everything that is declared has an English label, and nothing else has one', () => {
  const missing = Object.keys(words).filter((key) => !(key in english))
  const extra = Object.keys(english).filter((key) => !(key in words))
  expect({ missing, extra }).toEqual({ missing: [], extra: [] })
})

it('an English label says something, in English', () => {
  const wrong = Object.entries(english).filter(
    ([, label]) => label.trim() === '' || /\p{Script=Han}/u.test(label),
  )
  expect(wrong).toEqual([])
})

it('keys say where a word is declared', () => {
  expect(english).toMatchObject({
    sample: 'Supervision samples',
    'sample.fields.sampleNo': 'Sample number',
    'sample.fields.conclusion.choices.fail': 'Failed',
    'sample.states.recorded': 'Registered',
    'sample.steps.withdraw.ask.reason': 'Reason for withdrawing',
    'roles.clerk': 'Department clerk',
  })
})

it('no two fields, states or steps of a register are called the same in English', () => {
  const grouped = Map.groupBy(Object.keys(english), (key) =>
    /^[\w-]+\.(fields|states)\.\w+$/.test(key) ? key.replace(/\.\w+$/, '') : '',
  )
  const same = [...grouped].flatMap(([group, keys]) => {
    const labels = keys.map((key) => english[key])
    return group && new Set(labels).size < labels.length ? [group] : []
  })
  expect(same).toEqual([])
})
