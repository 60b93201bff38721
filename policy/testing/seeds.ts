import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One real document beside the repository with its hand annotation. */
export interface Seed {
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

/** The parts of an annotation that the tests compare. */
export interface Gold {
  readonly goals: readonly {
    readonly indicator: string
    readonly value: number | string | null
    readonly unit: string
    readonly deadline: string | null
    readonly comparator: string
    readonly optional?: boolean
  }[]
  readonly tasks: readonly {
    readonly title: string
    readonly lead: readonly string[]
    readonly responsible: readonly string[]
    readonly optional?: boolean
  }[]
}

function sharedFolder(): string | undefined {
  for (let at = import.meta.dirname; dirname(at) !== at; at = dirname(at)) {
    const found = join(at, '..', 'shared', 'gold', 'seeds')
    if (existsSync(found)) return join(at, '..', 'shared')
  }
  return undefined
}

/** The seeds found in a folder `shared` beside the repository; none when it is absent. */
export function seeds(): Seed[] {
  const shared = sharedFolder()
  if (shared === undefined) return []
  const files = readdirSync(join(shared, 'seeds')).filter((name) => name.endsWith('.txt'))
  return files.map((file) => {
    const name = file.slice(0, 3)
    const text = readFileSync(join(shared, 'seeds', file), 'utf8')
    const gold = JSON.parse(readFileSync(join(shared, 'gold', 'seeds', `${name}.json`), 'utf8'))
    return { name, text, gold: gold as Gold }
  })
}
