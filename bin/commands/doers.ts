import type { Module } from '@zhiheng/kernel'
import { modules, type System } from '@zhiheng/modules'

/** A part of the product that does what a clause asks for; `title` is Chinese. */
export interface Doer {
  readonly kind: 'register' | 'procedure' | 'indicator' | 'page' | 'journey'
  readonly name: string
  readonly title: string
}

const titles = {
  register: '台账',
  procedure: '办理流程',
  indicator: '指标',
  page: '页面',
  journey: '操作过程',
} as const

/** What stands in a clause's `by`: a page by its path, anything else by the name that its declaration has. */
export function doerOf(name: string, all: readonly Module[] = modules): Doer | undefined {
  if (name.startsWith('/')) return doer('page', name)
  const has = (each: { readonly name: string }) => each.name === name
  if (all.some(({ registers }) => registers.some(has))) return doer('register', name)
  if (all.some(({ indicators }) => indicators.some(has))) return doer('indicator', name)
  if (all.some(({ procedures }) => procedures.some(has))) return doer('procedure', name)
  return undefined
}

/** Everything that does a system, each once, with the journeys in a browser that prove it. */
export function doersOf({ clauses }: System): Doer[] {
  const names = [...new Set(clauses.flatMap(({ by }) => by))]
  const journeys = [...new Set(clauses.flatMap(({ proof }) => journeyIn(proof?.file ?? '')))]
  return [
    ...names.flatMap((name) => doerOf(name) ?? []),
    ...journeys.map((name) => doer('journey', name)),
  ]
}

/** The name of a journey, when this file holds one. */
const journeyIn = (file: string): string[] => [
  ...(/^e2e\/(.+)\.spec\.ts$/.exec(file)?.slice(1) ?? []),
]

const doer = (kind: Doer['kind'], name: string): Doer => ({ kind, name, title: titles[kind] })
