import {
  ancestorCodes,
  COUNTRY_CODE,
  chinaRegions,
  plusDays,
  type Region,
  RegionTree,
  regionLevel,
} from '@zhiheng/codes'
import type { Territory } from './territories.ts'

/** Everything known of regions: the shipped divisions, the instance's own names, and its territories. */
export interface Known {
  /** Divisions only: a zone lies across them. */
  readonly tree: RegionTree
  readonly divisions: readonly Territory[]
  readonly zones: readonly Territory[]
}

/** A region that the instance has a name for; without days. */
export interface Named {
  readonly code: string
  readonly name: string
}

/** A territory replaces what is known of its code without days. */
export function knownFrom(named: readonly Named[], territories: readonly Territory[]): Known {
  const divisions = territories.filter(({ kind }) => kind === 'division')
  const dated = new Set(territories.map(({ code }) => code))
  const undated = new Map(chinaRegions().map((region) => [region.code, region]))
  for (const { code, name } of named) undated.set(code, regionOf({ code, name }))
  const kept = [...undated.values()].filter(({ code }) => !dated.has(code))
  return {
    tree: RegionTree.of([...kept, ...divisions.map(dateRegion)]),
    divisions,
    zones: territories.filter(({ kind }) => kind === 'zone'),
  }
}

const regionOf = ({ code, name }: Named): Region => ({
  code,
  name,
  level: regionLevel(code),
  parent: code === COUNTRY_CODE ? null : (ancestorCodes(code)[0] ?? COUNTRY_CODE),
  validFrom: null,
  validTo: null,
  successors: [],
})

const dateRegion = (territory: Territory): Region => ({
  ...regionOf(territory),
  validFrom: territory.since,
  validTo: territory.until && plusDays(territory.until, 1),
  successors: territory.successors,
})
