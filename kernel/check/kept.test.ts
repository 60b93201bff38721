import { describe, expect, it } from 'vitest'
import { own, within } from '../condition/declare.ts'
import { choice, code, date, decimal, optional, region, text, year } from '../fields/declare.ts'
import { type AnyRegister, defineRegister } from '../register/declare.ts'
import { allow } from '../rights/declare.ts'
import { warden, well } from '../testing/well.ts'
import { checkRegister } from './register.ts'

const readBy = [allow(warden, { region: within(own.scope) })]
const common = { title: '登记', source: well.source, readBy }
const until = optional(date('至'))
const kept = defineRegister('kept', {
  ...{ ...common, key: ['register', 'since'], keeps: true },
  fields: { register: code('台账'), since: date('自'), until },
})
const told = defineRegister('told', {
  ...{ ...common, key: ['name', 'of', 'industry', 'product', 'year'], benchmarks: true },
  fields: {
    ...{ name: choice('名称', { depth: '井深' }), of: region('地区'), industry: code('产业') },
    ...{ product: text('产品'), year: year('年度'), value: decimal('数值', 'm') },
  },
})
const faults = (register: AnyRegister) => {
  const said: string[] = []
  checkRegister(register, (where, what) => said.push(`${where}: ${what}`))
  return said
}

describe('registers that schemes read by their words', () => {
  it('are sound with the fields under whose names they are read', () => {
    expect([...faults(kept), ...faults(told)]).toEqual([])
  })

  it('are told which field is missing, of another kind, or may or may not be absent', () => {
    const fields = { register: code('台账'), since: optional(date('自')), until: date('至') }
    expect(faults({ ...kept, key: ['register'], fields })).toEqual([
      'keeps: since may be absent',
      'keeps: until may not be absent',
      'keeps: is not kept by register and since',
    ])
    const { value: _, ...others } = told.fields
    const wrong = { ...told, key: ['name'], fields: { ...others, of: code('地区') } }
    expect(faults(wrong as AnyRegister)).toEqual([
      'benchmarks: has no of of the kind region',
      'benchmarks: has no value of the kind decimal',
      'benchmarks: is not kept by name, of, industry, product and year',
    ])
  })
})
