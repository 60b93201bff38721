import { chinaRegionTree } from '@zhiheng/codes'

/** A region by its code and name. */
export interface Place {
  readonly code: string
  readonly name: string
}

const kinds = /[省市区县旗州盟]/g

/**
 * The region whose government issued a document: 山东省泰安市人民政府 → 3709. A name that several regions
 * have counts only below a region that was named before it. Undefined where none is named. `own` are regions that
 * only this instance knows.
 */
export function regionOfIssuer(issuer: string, own: readonly Place[] = []): Place | undefined {
  const name = plain(issuer)
  const ends = [...name.matchAll(kinds)].map(({ index }) => index + 1)
  return within({ name, ends, own }, undefined)
}

const plain = (words: string): string => words.normalize('NFKC').replace(/\s/g, '')

interface Sought {
  readonly name: string
  /** Where a name of a region may end. */
  readonly ends: readonly number[]
  readonly own: readonly Place[]
}

/** The deepest region of a chain of names at the beginning of the text. */
function within({ name, ends, own }: Sought, above: Place | undefined): Place | undefined {
  for (const end of ends.toReversed()) {
    const found = named(name.slice(0, end), own, above)
    if (!found) continue
    const further = ends.filter((each) => each > end).map((each) => each - end)
    return within({ name: name.slice(end), ends: further, own }, found) ?? found
  }
  return undefined
}

function named(name: string, own: readonly Place[], above: Place | undefined): Place | undefined {
  const search = above ? { within: above.code } : {}
  const shipped = chinaRegionTree()
    .find(name, search)
    .filter((region) => region.name === name)
  const here = own.filter((one) => one.name === name && one.code.startsWith(above?.code ?? ''))
  const found = new Map([...shipped, ...here].map((one) => [one.code, one]))
  const [only] = found.values()
  return found.size === 1 && only ? { code: only.code, name: only.name } : undefined
}

const seat = /^(?:中共)?(\p{Script=Han}{2,8}?[省市县区旗州盟])(?=人民政府|政府|委|人大|办公)/u

/** The name of a place that a printed issuer begins with, though nobody knows its region: 青禾县人民政府 → 青禾县. */
export const placeOfIssuer = (issuer: string): string | undefined => seat.exec(plain(issuer))?.[1]
