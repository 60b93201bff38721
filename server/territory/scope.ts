import { ancestorCodes, containsRegion, plusDays } from '@zhiheng/codes'
import type { Territory } from './territories.ts'

/** A region's post sees `prefix` too, from a day on and until another, both included. */
export interface Seen {
  readonly code: string
  readonly prefix: string
  readonly since: string
  readonly until: string | null
}

/**
 * What posts see beyond their own code: a zone its members, while they are; whoever took a region over, and
 * everyone above, the region that ended.
 */
export function scopesOf(territories: readonly Territory[]): Seen[] {
  const members = territories.flatMap(({ code, kind, members, since, until }) =>
    kind === 'zone' ? members.map((prefix) => ({ code, prefix, since, until })) : [],
  )
  const all = [...members, ...territories.flatMap((row) => mergedScopes(row, territories))]
  const seen = all.filter(({ code, prefix }) => !containsRegion(code, prefix))
  return [...new Map(seen.map((row) => [Object.values(row).slice(0, 3).join('/'), row])).values()]
}

/** Every heir of a region that ended, direct or through others, from the day after the last of those mergers. */
function mergedScopes(row: Territory, territories: readonly Territory[]): Seen[] {
  if (!row.until) return []
  const reached = new Map<string, string>()
  const follow = ({ until, successors }: Territory, after: string) => {
    const day = until && plusDays(until, 1) > after ? plusDays(until, 1) : after
    for (const next of successors) {
      if (next === row.code || reached.has(next)) continue
      reached.set(next, day)
      for (const onward of territories)
        if (onward.code === next && onward.successors.length) follow(onward, day)
    }
  }
  follow(row, row.since)
  return [...reached].flatMap(([heir, since]) =>
    [heir, ...ancestorCodes(heir)].map((code) => ({ code, prefix: row.code, since, until: null })),
  )
}
