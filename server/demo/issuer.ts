import { chinaRegionTree, type Region } from '@zhiheng/codes'

const kinds = /[省市区县旗州盟]/g

/**
 * The region whose government issued a document: 山东省泰安市人民政府 → 3709. A name that several regions
 * have counts only below a region that was named before it. Undefined where none is named.
 */
export function regionOfIssuer(issuer: string): Region | undefined {
  const name = issuer.normalize('NFKC').replace(/\s/g, '')
  const ends = [...name.matchAll(kinds)].map(({ index }) => index + 1)
  return within(name, ends, undefined)
}

/** The deepest region of a chain of names at the beginning of the text. */
function within(
  name: string,
  ends: readonly number[],
  above: Region | undefined,
): Region | undefined {
  for (const end of ends.toReversed()) {
    const found = named(name.slice(0, end), above)
    if (!found) continue
    const further = ends.filter((each) => each > end).map((each) => each - end)
    return within(name.slice(end), further, found) ?? found
  }
  return undefined
}

function named(name: string, above: Region | undefined): Region | undefined {
  const search = above ? { within: above.code } : {}
  const found = chinaRegionTree()
    .find(name, search)
    .filter((region) => region.name === name)
  return found.length === 1 ? found[0] : undefined
}
