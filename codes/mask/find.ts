import { isCivilDate } from '../calendar/civil-date.ts'
import { checkResidentId } from '../person/resident-id.ts'
import { satisfiesLuhn } from '../text/check-digits.ts'
import { foldWidth } from '../text/fold.ts'

/** What was found in a text. */
export type PersonalKind = 'resident-id' | 'bank-card' | 'phone' | 'email' | 'name' | 'address'

/** A piece of personal data in a text; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export type PersonalSpan = {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
  readonly text: string
}

type Finder = {
  readonly kind: PersonalKind
  readonly pattern: RegExp
  readonly accept?: (digits: string) => boolean
}

const GAP = '[ -]?'
const NOT_AFTER_CODE = '(?<![0-9A-Za-z])'
const NOT_BEFORE_CODE = '(?![0-9A-Za-z])'

const NAME_LABEL =
  '(?:姓名|联系人|投诉人|举报人|申请人|经办人|当事人|法定代表人|负责人|收件人|反映人|监护人)'
const ADDRESS_LABEL = '(?:家庭住址|住址|住所|通讯地址|联系地址|收货地址|地址)'

/** Punctuation, the end, or the next label after a space. */
const ADDRESS_END = '(?=\\s+[\\u4e00-\\u9fff]{2,6}\\s?:|\\s*[\\n,。;]|\\s*$)'

/** Tried in this order; a later one never overlaps an earlier. Full-width text is folded first. */
const FINDERS: readonly Finder[] = [
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<=${ADDRESS_LABEL}\\s?:\\s?)[^\\s,。;][^\\n,。;]{2,199}?${ADDRESS_END}`,
      'g',
    ),
    accept: (address) => !address.endsWith('****'),
  },
  { kind: 'email', pattern: /(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  {
    kind: 'resident-id',
    pattern: new RegExp(
      `${NOT_AFTER_CODE}[1-8](?:${GAP}\\d){16}${GAP}[\\dXx]${NOT_BEFORE_CODE}`,
      'g',
    ),
    accept: isResidentIdLike,
  },
  {
    kind: 'bank-card',
    pattern: new RegExp(`${NOT_AFTER_CODE}[3-6](?:${GAP}\\d){15,18}${NOT_BEFORE_CODE}`, 'g'),
    accept: satisfiesLuhn,
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      `(?<![0-9A-Za-z])(?:\\+?86${GAP})?1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}${NOT_BEFORE_CODE}`,
      'g',
    ),
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      `${NOT_AFTER_CODE}(?:\\(0\\d{2,3}\\)|0\\d{2,3}[ -])[2-9]\\d{6,7}${NOT_BEFORE_CODE}`,
      'g',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<=${NAME_LABEL}\\s?:\\s?)[\\u4e00-\\u9fff·]{2,12}(?=[\\s,。;、()]|$)`,
      'g',
    ),
    accept: isNameLike,
  },
]

/** Personal data in a text, in order, never overlapping. Numbers and e-mail are found anywhere; names
 * and addresses only after a label (联系人：, 住址：). A wrong check digit does not hide a resident ID;
 * an address takes everything up to the next punctuation with it. */
export function findPersonal(text: string): PersonalSpan[] {
  const folded = foldWidth(text)
  const taken = new Uint8Array(text.length)
  const found: PersonalSpan[] = []
  for (const { kind, pattern, accept } of FINDERS) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (accept && !accept(match[0].replace(/[ -]/g, ''))) continue
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push({ kind, start, end, text: text.slice(start, end) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function isResidentIdLike(code: string): boolean {
  const birth = `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`
  const plausible = isCivilDate(birth) && birth >= '1900-01-01' && birth < '2100-01-01'
  return plausible || checkResidentId(code).ok
}

/** A firm or an office after the label is no person. */
function isNameLike(name: string): boolean {
  const person = name.length <= 4 || name.includes('·')
  return person && !/(?:公司|集团|商行|超市|中心|工厂|局|院|厂|店|部)$/.test(name)
}
