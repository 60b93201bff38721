import {
  type AnyStep,
  catalogueOf,
  type Entry,
  type Field,
  type Rule,
  readersOf,
  statesAfter,
  truthOf,
} from '@zhiheng/kernel'
import { describe, expect, it } from 'vitest'
import { modules } from './index.ts'
import { outsiders, told } from './what-a-party-reads.ts'

const entries = [...catalogueOf(modules).entries.values()]
const fieldsOf = ({ register }: Entry) => Object.entries<Field>(register.fields)

/** Kinds of words; what names a post or a file says nothing itself. */
const speaks = ({ kind, names, secret, internal }: Field): boolean =>
  ['text', 'longText', 'choice'].includes(kind) && !secret && !internal && !names

/** The state that a rule asks for is one of these; a mark of release stands on no event. */
const mayFollow = ({ where }: Rule, states: readonly string[]): boolean =>
  !('released' in where) &&
  (!('state' in where) ||
    states.some((state) => truthOf({ state: where.state } as never, { state }) === 'yes'))

const mine = (rules: readonly Rule[], role: string) =>
  rules.filter(({ roles }) => roles.includes(role))

/** What the step asked, as far as somebody in the role reads its event in the history of a record of their own. */
function askedBy([name, step]: readonly [string, AnyStep], rules: readonly Rule[], role: string) {
  if (step.readBy && mine(step.readBy, role).length === 0) return []
  if (!rules.some((rule) => mayFollow(rule, statesAfter(step)))) return []
  return Object.keys(step.ask ?? {}).map((asked) => `${name}.${asked}`)
}

/** Everything in words that somebody in the role reads of the register. */
function readIn(entry: Entry, role: string) {
  const rules = mine(readersOf(entry.register), role)
  if (rules.length === 0) return []
  const open = role === 'public' ? entry.register.public : undefined
  const words = fieldsOf(entry).filter(
    ([name, field]) => speaks(field) && (open?.includes(name) ?? true),
  )
  const steps = Object.entries(entry.procedure.steps).filter(([, step]) => !step.looks)
  return [
    ...words.map(([name]) => name),
    ...steps.flatMap((step) => askedBy(step, rules, role)),
  ].sort()
}

const read = Object.fromEntries(
  entries.flatMap((entry) =>
    outsiders.flatMap((role) => {
      const words = readIn(entry, role)
      return words.length ? [[`${entry.register.name} ${role}`, words] as const] : []
    }),
  ),
)
const decided = Object.fromEntries(
  Object.entries(told).map(([who, words]) => [who, words.trim().split(/\s+/).sort()]),
)

/** By their titles: what no party is ever told of its case. */
const inside = /法制审核|处理建议|评查|执法责任|风险等级.*企业|涉嫌违法的事实|移交原因|内部意见/

describe('what somebody outside the authority reads', () => {
  it.each(Object.keys({ ...read, ...decided }))('%s: every word of it was decided on', (who) => {
    expect(read[who] ?? []).toEqual(decided[who] ?? [])
  })

  it('is nothing that the authority says to itself', () => {
    const titles = entries.flatMap((entry) =>
      outsiders.flatMap((role) => {
        const seen = readIn(entry, role)
        const asked = Object.entries(entry.procedure.steps).flatMap(([name, { ask = {} }]) =>
          Object.entries(ask as Record<string, Field>).map(
            ([one, field]) => [`${name}.${one}`, field] as const,
          ),
        )
        return [...fieldsOf(entry), ...asked]
          .filter(([name]) => seen.includes(name))
          .map(([name, { title }]) => `${entry.register.name}.${name} ${title}`)
      }),
    )
    expect(titles.length).toBeGreaterThan(200)
    expect(titles.filter((title) => inside.test(title))).toEqual([])
  })
})
