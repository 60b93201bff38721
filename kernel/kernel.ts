import type { Calendar } from '@zhiheng/codes'
import type pg from 'pg'
import { type Catalogue, catalogueOf } from './catalogue.ts'
import type { Counted } from './indicator/declare.ts'
import type { Figure, FigureQuery } from './indicator/run.ts'
import type { Module } from './module.ts'
import { earlierOf, type Versions } from './rules.ts'
import type { KeyRing } from './secret/seal.ts'
import { openPool } from './transaction.ts'

/** Work that a transaction leaves for later; committed or forgotten with it. */
export interface Job {
  readonly task: string
  readonly payload: object
  /** Jobs of the same key that have not begun are one. */
  readonly key: string
}

/** What the surroundings provide. */
export interface Surroundings {
  /** Keys of secret fields; without them no register may have any. */
  readonly keys?: KeyRing
  readonly enqueue?: (client: pg.ClientBase, job: Job) => Promise<void>
  /** The calendar by which limits end, as it is known now; without it the published one. */
  readonly calendar?: () => Calendar
  /** Figures by the tree of regions of each year; without it a region is all that begins with its code. */
  readonly figures?: (
    kernel: Kernel,
    indicator: Counted,
    query: FigureQuery,
  ) => Promise<readonly Figure[]>
}

/** The declarations of an instance over its database, as the serving role. */
export interface Kernel {
  readonly catalogue: Catalogue
  readonly pool: pg.Pool
  readonly surroundings: Surroundings
  /** What was in force before, for the cases that began under it: declared as `earlier`, or found again. */
  readonly versions: Versions
}

export function openKernel(
  modules: readonly Module[],
  servingUrl: string,
  surroundings: Surroundings = {},
): Kernel {
  const catalogue = catalogueOf(modules)
  const versions = earlierOf(catalogue)
  return { catalogue, pool: openPool(servingUrl), surroundings, versions }
}

export { shanghaiDate as dayIn } from '@zhiheng/codes'
