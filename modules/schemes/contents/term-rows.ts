import type { Stage, Term } from '@zhiheng/kernel'
import { orNull, present, type Row, textOf } from './row.ts'

/** A term with its name. */
export function termOf(row: Row): readonly [name: string, term: Term] {
  const { title, text, rule } = row as Readonly<Record<string, string | null>>
  return [
    textOf(row.name),
    {
      ...(present({ title }) as Partial<Term>),
      ...{ amount: (row.amount ?? null) as number | null, unit: textOf(row.unit) },
      ...(present({ text, rule }) as Partial<Term>),
      ...{ cites: textOf(row.cites), verified: row.verified === true },
    },
  ]
}

export const termRow = ([name, term]: readonly [string, Term]): Row => ({
  ...{ name, title: orNull(term.title), amount: term.amount, unit: term.unit || null },
  ...{ text: orNull(term.text), rule: orNull(term.rule), cites: term.cites || null },
  verified: term.verified,
})

export function stageOf(row: Row): Stage {
  const { rule, needs } = row as { readonly rule?: string; readonly needs?: readonly string[] }
  return {
    ...{ code: textOf(row.code), title: textOf(row.title) },
    ...present({ rule, needs }),
  } as Stage
}

export const stageRow = ({ code, title, rule, needs }: Stage): Row => ({
  ...{ code, title, rule: orNull(rule), needs: needs?.length ? needs : null },
})
