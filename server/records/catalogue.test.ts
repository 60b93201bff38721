import { catalogueOf, type Kernel, publicActor } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { expect, it } from 'vitest'
import { catalogueFor } from './catalogue.ts'

const kernel = { catalogue: catalogueOf(modules) } as Kernel
const actor = { ...publicActor, kind: 'post', roles: ['office'] } as const

/** Every text of the catalogue with where it stands, but what is cited or matched in Chinese. */
function texts(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => name !== 'source' && name !== 'aliases')
    .flatMap(([name, inner]) => texts(inner, `${at}.${name}`))
}
const chinese = (text: string) => /\p{Script=Han}/u.test(text)

it('says everything in English where English is asked for', () => {
  const left = texts(catalogueFor(kernel, actor, 'en')).filter(
    ([at, text]) => chinese(text) && !(at.endsWith('.unit') && text === '年'),
  )
  expect(left).toEqual([])
})

it('says in English what an indicator counts, by its formula', () => {
  const { indicators } = catalogueFor(kernel, actor, 'en')
  const definition = indicators.find(({ name }) => name === 'industrial-pass-rate')?.definition
  expect(definition).toBe(
    'Among the records of “Supervision samples” with Conclusion stated, (Counts as being Market sample, or Counts as blank), Product class being Industrial product, the share with Conclusion being Passed.',
  )
})

it('writes traditional characters where they are asked for, and changes no name or code', () => {
  const traditional = catalogueFor(kernel, actor, 'zh-TW')
  const sample = traditional.registers.find(({ name }) => name === 'sample')
  expect(sample).toMatchObject({
    title: '監督抽查樣品',
    fields: { conclusion: { title: '檢驗結論', choices: { pass: '合格' } } },
  })
  expect(texts(traditional).map(([at]) => at)).toEqual(
    texts(catalogueFor(kernel, actor)).map(([at]) => at),
  )
})
