import {
  type AnyStep,
  catalogueOf,
  type DeclaredSpan,
  fromStates,
  isSetting,
  type Limit,
  type Procedure,
  stays,
} from '@zhiheng/kernel'
import { describe, expect, it } from 'vitest'
import type { StatuteRow } from './casework/index.ts'
import { modules } from './index.ts'
import { statutes } from './statutes.ts'

const transcribed = Object.entries(statutes)
const entries = [...catalogueOf(modules).entries.values()]

type Row = Omit<StatuteRow, 'act' | 'article' | 'verified'>
interface Declared {
  readonly register: string
  readonly rules?: string
  readonly name: string
  readonly step: AnyStep
}

/** Everything that module declares of one procedure and those before it. */
function stepsIn(module: string): Declared[] {
  const registers = modules.find(({ name }) => name === module)!.registers
  return registers.flatMap(({ name: register }) => {
    const { procedure } = entries.find((entry) => entry.register.name === register)!
    const earlier = (procedure.earlier ?? []).map((one: Procedure) => ({
      ...{ register, rules: one.name },
      procedure: one,
    }))
    return [{ register, procedure }, ...earlier].flatMap(({ procedure: { steps }, ...of }) =>
      Object.entries(steps as Procedure['steps'])
        .filter(([, step]) => !step.lapses && !step.recomputes && !step.looks)
        .map(([name, step]) => ({ ...of, name, step })),
    )
  })
}

const spanRow = ({ amount, unit }: DeclaredSpan) =>
  isSetting(amount)
    ? { amount: amount.otherwise, unit, setting: amount.setting }
    : typeof amount === 'number'
      ? { amount, unit }
      : { amount: null, unit, field: amount.field }

const lapseOf = ({ otherwise }: AnyStep): string | null => {
  const to = typeof otherwise === 'object' ? otherwise.to : otherwise
  return to === undefined || to === 'same' ? null : to
}

function limitRows(
  of: Omit<Row, 'amount' | 'unit' | 'from' | 'lapsesTo'>,
  step: AnyStep,
  limit: Limit,
): Row[] {
  const from =
    'state' in limit.from
      ? limit.from.state
      : 'field' in limit.from
        ? limit.from.field
        : limit.from.instant
  const rest = {
    ...of,
    from,
    ...(limit.pauses?.length && { pausedIn: limit.pauses }),
    lapsesTo: of.notBefore ? null : lapseOf(step),
  }
  const { span } = limit
  if (!('choice' in span)) return [{ ...rest, ...spanRow(span) }]
  return Object.entries(span.spans).map(([is, one]) => ({
    ...rest,
    ...spanRow(one),
    when: { by: span.choice, is },
  }))
}

function rowsOf({ register, rules, name, step }: Declared): Row[] {
  const of = { register, step: name, ...(rules && { rules }) }
  const { within, notBefore, extends: more } = step
  return [
    ...(within ? limitRows(of, step, within) : []),
    ...(notBefore ? limitRows({ ...of, notBefore: true }, step, notBefore) : []),
    ...(more
      ? [{ ...of, ...spanRow(more.by), from: more.step, lapsesTo: null, extension: true as const }]
      : []),
  ]
}

const sorted = (rows: readonly Row[]) =>
  rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted()
const bare = ({ act: _a, article: _b, verified: _c, ...row }: StatuteRow): Row => row

it('the tables are of modules that there are', () => {
  const names = modules.map(({ name }) => name)
  expect(Object.keys(statutes).filter((name) => !names.includes(name))).toEqual([])
})

describe.each(transcribed)('the statutes of %s', (module, rows) => {
  it('and its declarations have the same limits', () => {
    const declared = stepsIn(module).flatMap(rowsOf)
    expect(sorted(declared)).toEqual(sorted(rows.map(bare)))
  })

  it('are cited by every step that has a limit', () => {
    const limited = stepsIn(module).filter(({ step }) => step.within || step.notBefore)
    expect(
      limited.filter(({ step }) => !step.source).map(({ register, name }) => [register, name]),
    ).toEqual([])
  })

  it('leave no way straight through: somewhere a case may turn back, be prolonged, be opposed or lapse', () => {
    const registers = [...new Set(rows.map(({ register }) => register))]
    const straight = registers.filter((register) =>
      isStraight(stepsIn(module).filter((one) => one.register === register)),
    )
    expect(straight).toEqual([])
  })
})

/** Whether each state has but one that follows it. */
function isStraight(steps: readonly Declared[]): boolean {
  const ways = steps.flatMap(({ step }) =>
    stays(step) || step.otherwise ? [] : fromStates(step).map((from) => [from, step.to] as const),
  )
  const next = Map.groupBy(ways, ([from]) => from)
  const turns = [...next.values()].some((to) => new Set(to.map(([, state]) => state)).size > 1)
  return !turns && !steps.some(({ step }) => step.otherwise || step.extends)
}
