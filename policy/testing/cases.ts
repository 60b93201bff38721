import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparator } from '../types.ts'

/** A goal as a person reads it from a case; optional ones may be read or not. */
export interface ExpectedGoal {
  readonly indicator: string
  readonly comparator: Comparator
  readonly value: number
  readonly upper: number | null
  readonly unit: string
  readonly deadline: string | null
  readonly optional: boolean
}

/** A task as a person reads it. `lead`, `responsible` and `cooperating` are printed names. */
export interface ExpectedTask {
  readonly title: string
  readonly lead: readonly string[]
  readonly responsible: readonly string[]
  readonly cooperating: readonly string[]
  readonly deadline: string | null
  readonly optional: boolean
}

/** Anything else, as printed in the case: metadata `key: value`, ambitions, rules. */
export interface Expected {
  readonly goals: readonly ExpectedGoal[]
  readonly tasks: readonly ExpectedTask[]
  readonly ambitions: readonly (readonly string[])[]
  readonly rules: readonly (readonly string[])[]
  readonly optionalRules: readonly (readonly string[])[]
  readonly metadata: readonly (readonly [string, string])[]
  /** What the case says nothing about: `tasks`, `rules`. */
  readonly unsaid: readonly string[]
}

/** One invented text with what it says; the format is told in `cases/README.md`. */
export interface Case extends Expected {
  readonly name: string
  readonly text: string
}

const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': 'gte',
  '>': 'gt',
  '≤': 'lte',
  '<': 'lt',
  '=': 'eq',
  '≈': 'approx',
  '↑': 'increase',
  '↓': 'decrease',
  '~': 'between',
}
const FIGURE = /^(.)(\d+(?:\.\d+)?)(?:\/(\d+))?(?:-(\d+(?:\.\d+)?))?(.*)$/

/** The 、 between two names; not inside of brackets, nor in 各县、区人民政府, which is one name. */
const BETWEEN_NAMES =
  /、(?![^（(]*[）)])(?!(?<=各[省市州县区旗盟乡镇街]{1,2}、)[省市州县区旗盟乡镇街]{1,2}道?(?:[（(][^（）()]*[）)])?(?:办事处|(?:人民)?政府|党委|管委会))/

function list(printed: string): string[] {
  return printed === '' ? [] : printed.split(BETWEEN_NAMES)
}

function goal(cells: readonly string[], optional: boolean): ExpectedGoal {
  const [indicator = '', printed = '', deadline = ''] = cells
  const [, sign = '', value = '', parts, upper, unit = ''] = FIGURE.exec(printed) ?? []
  return {
    indicator,
    comparator: SIGNS[sign]!,
    value: Number(value) / Number(parts ?? 1),
    upper: upper === undefined ? null : Number(upper),
    unit,
    deadline: deadline || null,
    optional,
  }
}

function task(cells: readonly string[], optional: boolean): ExpectedTask {
  const [title = '', lead = '', responsible = '', cooperating = '', deadline = ''] = cells
  return {
    ...{ title, optional, deadline: deadline || null },
    ...{ lead: list(lead), responsible: list(responsible), cooperating: list(cooperating) },
  }
}

function expectedOf(lines: readonly string[]): Expected {
  const rows = lines.map((line) => {
    const [, kind = '', rest = ''] = /^(\??\w) (.*)$/.exec(line) ?? []
    return { kind, rest, cells: rest.split('|').map((cell) => cell.trim()) }
  })
  const cellsOf = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.cells)
  const optional = (kind: string) => cellsOf(`?${kind}`)
  return {
    goals: [
      ...cellsOf('G').map((cells) => goal(cells, false)),
      ...optional('G').map((cells) => goal(cells, true)),
    ],
    tasks: [
      ...cellsOf('T').map((cells) => task(cells, false)),
      ...optional('T').map((cells) => task(cells, true)),
    ],
    ambitions: cellsOf('Q'),
    rules: cellsOf('R'),
    optionalRules: optional('R'),
    metadata: rows
      .filter((row) => row.kind === 'M')
      .map(({ rest }) => [rest.split(': ')[0]!, rest.slice(rest.indexOf(': ') + 2)] as const),
    unsaid: rows.filter((row) => row.kind === 'X').flatMap(({ rest }) => rest.split(' ')),
  }
}

const FOLDERS = {
  develop: 'cases/develop',
  'held-out': 'cases/held-out',
  opened: 'cases/opened',
  blind: 'blind',
} as const

/** The cases of one folder; `cases/README.md` says which may be looked at while the grammar grows. */
export function cases(folder: keyof typeof FOLDERS): Case[] {
  const path = join(import.meta.dirname, FOLDERS[folder])
  const files = readdirSync(path).filter((name) => name.endsWith('.txt'))
  return files.sort().map((file) => {
    const [text = '', gold = ''] = readFileSync(join(path, file), 'utf8').split('\n===\n')
    return { name: file.slice(0, -4), text, ...expectedOf(gold.split('\n')) }
  })
}
