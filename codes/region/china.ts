import divisions from '../data/divisions.json' with { type: 'json' }
import { ancestorCodes, COUNTRY_CODE, regionLevel } from './code.ts'
import type { Region } from './region.ts'
import { RegionTree } from './tree.ts'

let tree: RegionTree | undefined

/** Civil date at which the shipped divisions stood. */
export const chinaRegionsDate: string = divisions.date

/** Provinces of GB/T 2260-2007 for which the statistical list has no divisions. */
const undivided = { 71: '台湾省', 81: '香港特别行政区', 82: '澳门特别行政区' } as const

/** The shipped rows: country, provinces, prefectures, counties; no dates and no successors. */
export function chinaRegions(): Region[] {
  return [country, ...Object.entries({ ...divisions.names, ...undivided }).map(toRegion)]
}

/** The tree of the shipped rows, built on first use. Limits of the data: codes/README.md. */
export function chinaRegionTree(): RegionTree {
  tree ??= RegionTree.of(chinaRegions())
  return tree
}

const undated = { validFrom: null, validTo: null, successors: [] } as const

const country: Region = {
  code: COUNTRY_CODE,
  name: '全国',
  level: 'country',
  parent: null,
  ...undated,
}

function toRegion([code, name]: [string, string]): Region {
  const parent = ancestorCodes(code)[0] ?? COUNTRY_CODE
  return { code, name, level: regionLevel(code), parent, ...undated }
}
