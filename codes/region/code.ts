import { type Checked, characterFault, lengthFault, refused } from '../text/fault.ts'
import { normaliseCode } from '../text/fold.ts'

/** Levels of GB/T 2260 and of the statistical division codes below it, from the top. */
export const REGION_LEVELS = [
  'country',
  'province',
  'prefecture',
  'county',
  'township',
  'village',
] as const

/** One administrative level; municipalities are provinces, 省直辖县 are counties. */
export type RegionLevel = (typeof REGION_LEVELS)[number]

/** The code of the whole country; every other code starts with a digit from 1. */
export const COUNTRY_CODE = '0'

/** Digits of a cut code by level. */
const LENGTHS = { province: 2, prefecture: 4, county: 6, township: 9, village: 12 } as const

/** Text bounds `lo <= code < hi` under byte order (collate "C"). */
export type RegionBounds = { readonly lo: string; readonly hi: string }

/** Verdict on a region code, padded (6, 9, 12 digits) or cut by level (2, 4, 6, 9, 12); `code` is cut:
 * `370100` → `3701`. All zeros and `100000` (national registrars) are the country `0`. */
export function checkRegionCode(raw: string): Checked<{ readonly level: RegionLevel }> {
  const typed = normaliseCode(raw)
  if (typed === COUNTRY_CODE)
    return { ok: true, code: COUNTRY_CODE, parts: { level: 'country' }, warnings: [] }
  const fault = lengthFault(typed, [2, 4, 6, 9, 12]) ?? characterFault(typed, () => '0123456789')
  if (fault) return refused(typed, fault)
  const code = cut(typed)
  if (code !== COUNTRY_CODE && !/^[1-8]/.test(code)) {
    return refused(typed, { reason: 'part', part: 'region', title: '行政区划代码', found: typed })
  }
  return { ok: true, code, parts: { level: regionLevel(code) }, warnings: [] }
}

/** The code cut by level. @throws RangeError for text that is no region code. */
export function cutRegionCode(raw: string): string {
  const verdict = checkRegionCode(raw)
  if (!verdict.ok) throw new RangeError(`not a region code: ${raw}`)
  return verdict.code
}

/** Zero-padded for systems that want 6 or 12 digits; a code that is longer stays as it is. */
export function padRegionCode(code: string, digits: 6 | 12): string {
  return code.padEnd(digits, '0')
}

/** Level of a cut code, by its length alone. @throws RangeError for another length. */
export function regionLevel(code: string): RegionLevel {
  if (code === COUNTRY_CODE) return 'country'
  const level = REGION_LEVELS.slice(1).find(
    (each) => LENGTHS[each as keyof typeof LENGTHS] === code.length,
  )
  if (!level) throw new RangeError(`not a region code cut by level: ${code}`)
  return level
}

/** Whether a cut code only gathers others and is no place: 市辖区 and 县 of the municipalities (1101,
 * 5002), 省直辖县级行政区划 (4290), and codes whose last segment is zero (441900, 370102000). */
export function isBucketCode(code: string): boolean {
  if (code === COUNTRY_CODE) return false
  return /^(11|12|31|50)0[12]$|^..90$/.test(code) || cut(code) !== code
}

/** Codes of the places above, nearest first, ending with `0`. Buckets are skipped: 429004 → 42, 0. */
export function ancestorCodes(code: string): string[] {
  if (code === COUNTRY_CODE) return []
  const lengths = Object.values(LENGTHS).filter((length) => length < code.length)
  const above = lengths.reverse().map((length) => code.slice(0, length))
  return [...above.filter((each) => !isBucketCode(each)), COUNTRY_CODE]
}

/** Whether `code` is the ancestor itself or lies below it. Both are cut codes. */
export function containsRegion(ancestor: string, code: string): boolean {
  return ancestor === COUNTRY_CODE || code.startsWith(ancestor)
}

/** Half-open range of every code at or below a cut code, for `region >= lo and region < hi`. */
export function regionBounds(code: string): RegionBounds {
  const last = code.charCodeAt(code.length - 1)
  if (code === COUNTRY_CODE) return { lo: COUNTRY_CODE, hi: ':' }
  return { lo: code, hi: code.slice(0, -1) + String.fromCharCode(last + 1) }
}

function cut(digits: string): string {
  if (/^(0+|100000(000){0,2})$/.test(digits)) return COUNTRY_CODE
  let code = digits
  if (code.length === 12 && code.endsWith('000')) code = code.slice(0, 9)
  if (code.length === 9 && code.endsWith('000')) code = code.slice(0, 6)
  if (code.length === 6 && code.endsWith('00')) code = code.slice(0, 4)
  if (code.length === 4 && code.endsWith('00')) code = code.slice(0, 2)
  return code
}
