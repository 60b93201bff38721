import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../catalogue.ts'
import {
  allow,
  asksFor,
  change,
  code,
  create,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  link,
  of,
  optional,
  own,
  type Procedure,
  retract,
  secret,
  send,
  text,
  total,
  whileIn,
  within,
} from '../index.ts'
import { inquiries } from '../testing/inquiry.ts'
import { checkTogether } from './effects.ts'

const act = defineAct('测试办法')
const here = [allow(defineRole('keeper', '登记员'), { region: within(own.scope) })]
const parent = defineRegister('parent', {
  title: '母',
  source: act.art(1),
  key: ['no'],
  fields: { no: code('编号'), informant: optional(secret(text('提供人'))) },
  readBy: here,
  secretsReadBy: here,
})
const child = defineRegister('child', {
  title: '子',
  source: act.art(1),
  key: null,
  fields: { parent: link('母', parent), name: text('名称') },
  readBy: here,
})
const about = { title: '登记', source: act.art(2), states: { kept: '在册' } }
const keep = { title: '登记', from: 'new', to: 'kept', by: here } as const
const touch = { title: '触动', from: 'kept', to: 'kept', by: here, consequence: true } as const

function faults(parentSteps: object, childSteps: object = {}): string[] {
  const parents = { keep: { ...keep, fills: ['no'] }, ...parentSteps }
  const children = { keep: { ...keep, fills: ['parent', 'name'] }, ...childSteps }
  const procedures = [
    defineProcedure('parents', { ...about, about: parent, steps: parents } as never),
    defineProcedure('children', { ...about, about: child, steps: children } as never),
  ] as Procedure[]
  const things = { title: '物', registers: [parent, child], indicators: [], schemes: [] }
  return checkTogether(catalogueOf([defineModule('things', { ...things, procedures })]))
}

describe('checkTogether', () => {
  it('finds nothing wrong with a sound body of work', () => {
    expect(checkTogether(catalogueOf([inquiries]))).toEqual([])
  })
  it('notices an effect that is not declared, or is told too little or too much', () => {
    const also = (effect: unknown) => faults({ act: { ...keep, from: 'kept', also: [effect] } })
    expect(also(create(child, 'made', { with: {} }))).toEqual([
      'parent.act: is followed by child.made, which is not declared',
    ])
    expect(also(create(child, 'keep', { with: { parent: of('id'), size: of('weight') } }))).toEqual(
      [
        'parent.act: tells child.keep its weight, which it has not',
        'parent.act: tells child.keep a size, which it does not take',
        'parent.act: does not tell child.keep its name',
      ],
    )
  })
  it('notices that nothing was sent of what is taken back, or that the step is not made for it', () => {
    const also = [retract(child, 'touch', { with: {} })]
    expect(faults({ act: { ...keep, from: 'kept', also } }, { touch })).toEqual([
      'parent.act: retracts what it never sends to child',
      'parent.act: retracts by a step of child that does not say so',
    ])
    const taken = { ...touch, consequence: false, retracts: true }
    expect(faults({ act: { ...keep, from: 'kept', also } }, { touch: taken })).toContain(
      'child.touch: retracts, and must be a consequence',
    )
  })
  it('notices a state of what a record links to that is none', () => {
    const beside = [whileIn('parent', { of: parent, in: ['kept', 'open'], says: '已经关闭' })]
    const made = { ...keep, fills: ['parent', 'name'], beside }
    expect(faults({}, { keep: made })).toEqual([
      'child.keep: waits for a parent that is open, which is no state',
    ])
  })
  it('notices a secret that is handed on, whether it is kept or asked for', () => {
    const handing = (name: string) => [
      create(child, 'keep', { with: { parent: of('id'), name: of(name) } }),
    ]
    const steps = (name: string) => ({
      act: { ...keep, from: 'kept', ask: { word: secret(text('口令')) }, also: handing(name) },
    })
    expect(faults(steps('no'))).toEqual([])
    for (const name of ['informant', 'word'])
      expect(faults(steps(name))).toEqual([
        `parent.act: tells child.keep its ${name}, which is secret and would not stay so`,
      ])
  })
  it('notices a link that leads elsewhere, and a delivery that delivers nothing', () => {
    const also = [
      change(child, 'keep', { link: 'no', with: { parent: of('id'), name: '甲' } }),
      send(child, 'keep', { to: '12', with: { parent: of('id'), name: '甲' } }),
    ]
    expect(faults({ act: { ...keep, from: 'kept', also } })).toEqual([
      'parent.act: child.keep makes a record',
      'parent.act: no does not link to child',
      'parent.act: sends child.keep, which does not deliver',
    ])
  })
  it('notices guards and quotas that no index serves', () => {
    const needs = [
      { register: 'child', link: 'parent', howMany: 'every', where: { size: 1 }, says: '' },
    ]
    const quota = { under: 'parent', atMost: 'no' }
    expect(
      faults({ act: { ...keep, from: 'kept', needs } }, { act: { ...keep, from: 'kept', quota } }),
    ).toEqual([
      'parent.act: child.parent is no declared filter: no index serves it',
      'parent.act: looks at child.size, which is no field',
      'child.act: child.parent is no declared filter: no index serves it',
      'child.act: parent.no is no whole number',
    ])
  })
  it('notices deliveries that cannot be answered, idle consequences and circles', () => {
    const deliver = { ...keep, fills: ['no'], delivers: true }
    expect(faults({ deliver })).toEqual([
      'parent.deliver: delivers to a register with a key, which another region cannot claim',
      'parent.deliver: delivers what can not be both signed for and returned',
    ])
    expect(faults({ touch })).toEqual([
      'parent.touch: is only a consequence, and nothing brings it about',
    ])
    const round = change(child, 'touch', { link: 'parent', with: {} })
    expect(faults({}, { touch: { ...touch, also: [round] } })).toContain(
      'child.touch: brings itself about',
    )
  })
})

it('notices a guard over a linked record that is not linked, or over fields that are not there', () => {
  const toParent = asksFor(['name'], { link: 'parent', of: parent, where: { no: 'J1' } })
  const guarded = (beside: object) => ({
    add: { ...keep, fills: ['parent', 'name'], beside: [beside] },
  })
  const found = (beside: object) => faults({}, guarded(beside))
  const sound = found(toParent)
  const added = (beside: object) => found(beside).filter((fault) => !sound.includes(fault))
  expect(sound.some((fault) => fault.includes('is no field'))).toBe(false)
  expect(added({ ...toParent, link: 'name' })).toEqual(['child.add: name does not link to parent'])
  expect(added({ ...toParent, known: ['colour'], where: { size: 'big' } })).toEqual([
    'child.add: asks for colour, which is no field',
    'child.add: looks at parent.size, which is no field',
  ])
})

it('notices what is held against another kind, and a quota that the step takes no place of', () => {
  const pair = { ...asksFor([], { link: 'parent', of: parent, where: {} }) }
  const add = (must: string, own: string, theirs: string) =>
    faults(
      {},
      {
        add: {
          ...keep,
          fills: ['parent', 'name'],
          beside: [{ ...pair, pair: [own, must, theirs] }],
        },
      },
    )
  expect(add('notBefore', 'name', 'no')).toEqual([
    'child.add: holds name against no, which is of another kind',
  ])
  expect(add('same', 'name', 'informant')).toEqual([
    'child.add: holds name against informant, which is of another kind',
  ])
  const quota = { under: 'parent', atMost: 3, in: ['gone'] }
  expect(faults({}, { act: { ...keep, from: 'kept', quota } })).toEqual([
    'child.act: child.parent is no declared filter: no index serves it',
    'child.act: has a quota in gone, which is no state',
    'child.act: has a quota, and leads to kept, which takes no place',
  ])
})

it('notices sums and balances over what is no child, no number, or served by no index', () => {
  const sets = { no: total(child, 'other', { of: 'name', where: { gone: 1 } }) }
  const balance = { under: 'parent', of: 'name', plus: {}, minus: { gone: 1 }, least: 0 }
  const found = faults(
    { act: { ...keep, from: 'kept', sets } },
    { touch: { ...touch, consequence: false, fills: ['parent'], balance } },
  )
  expect(found).toEqual([
    'parent.act: child.other does not link here',
    'parent.act: child.other is no declared filter: no index serves it',
    'parent.act: child.name is no number',
    'parent.act: looks at child.gone, which is no field',
    'child.touch: child.parent is no declared filter: no index serves it',
    'child.touch: child.name is no number',
    'child.touch: child.parent is no declared filter: no index serves it',
    'child.touch: child.name is no number',
    'child.touch: looks at child.gone, which is no field',
    'child.touch: keeps a balance under parent, and may change it',
  ])
})

it('notices records that are looked for by what they have not, or by what is never surely the same', () => {
  const looking = (guard: object) => {
    const same = { name: 'no' }
    const alike = {
      alike: 'none',
      register: 'child',
      same,
      where: {},
      when: {},
      says: '',
      ...guard,
    }
    return faults({ act: { ...keep, from: 'kept', needs: [alike] } })
  }
  expect(looking({ register: 'aunt' })).toEqual([
    'parent.act: looks for aunt, which is not declared',
  ])
  expect(looking({ same: { region: 'region' } })).toEqual([
    'parent.act: looks for child by no field of theirs',
  ])
  expect(looking({ same: { name: 'weight' }, where: { size: 1 }, when: { size: 1 } })).toEqual([
    'parent.act: compares name with weight, and one of them is no field',
    'parent.act: looks at child.size, which is no field',
    'parent.act: looks at size, which is no field',
  ])
  expect(looking({ same: { parent: 'no' } })).toEqual([
    'parent.act: compares parent with no, which are never surely the same',
  ])
  expect(looking({ same: { name: 'informant' } })).toEqual([
    'parent.act: compares name with informant, and one is secret',
  ])
  expect(looking({ register: 'parent', same: { no: 'informant' } })).toContain(
    'parent.act: compares different fields of the records of parent',
  )
})
