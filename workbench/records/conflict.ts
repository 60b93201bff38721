import type { FieldFaces } from '@zhiheng/ui'

type Values = Readonly<Record<string, unknown>>

/** Three readings of a record: as the form was opened, as somebody else left it since, and as it was filled in. */
export interface Three {
  readonly base: Values
  readonly theirs: Values
  readonly mine: Values
}

/** Fields that both changed, each otherwise, and fields that only the other one changed. */
export interface Differences {
  readonly both: readonly string[]
  readonly theirs: readonly string[]
}

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** What somebody else changed of the fields of a form while it was filled in. */
export function differencesIn(fields: FieldFaces, { base, theirs, mine }: Three): Differences {
  const changed = Object.keys(fields).filter(
    (name) => name in theirs && !same(base[name], theirs[name]) && !same(theirs[name], mine[name]),
  )
  const isMine = (name: string) => !same(base[name], mine[name])
  return { both: changed.filter(isMine), theirs: changed.filter((name) => !isMine(name)) }
}

export type Choice = 'theirs' | 'mine'

/** What is sent at last: the other's values where only they changed one, and of those that both did what was chosen. */
export function merged(
  { theirs, mine }: Pick<Three, 'theirs' | 'mine'>,
  differences: Differences,
  choices: Readonly<Record<string, Choice>>,
): Record<string, unknown> {
  const taken = [
    ...differences.theirs,
    ...differences.both.filter((name) => choices[name] === 'theirs'),
  ]
  return { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) }
}
