const SPACES = new Set([0x20, 0x3000, 0xa0, 0x1680, 0x202f, 0x205f])
const INVISIBLE = new Set([0xad, 0xfeff, 0x2060, 0x180e, 0x0d, 0x00])
const LINE_ENDS = new Set([0x0a, 0x0b, 0x0c, 0x85, 0x2028, 0x2029])

/** Small and vertical forms that NFKC would also fold; kept apart because each is one unit. */
const FORMS: Readonly<Record<string, string>> = {
  '﹪': '%',
  '﹙': '(',
  '﹚': ')',
  '﹝': '〔',
  '﹞': '〕',
  '﹔': ';',
  '﹕': ':',
  '﹐': ',',
  '﹑': '、',
  '﹒': '.',
  '﹣': '-',
  '－': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '∼': '~',
  '〜': '~',
  '﹖': '?',
  '﹗': '!',
  '≧': '≥',
  '≦': '≤',
  '⩾': '≥',
  '⩽': '≤',
}
const FORM_UNITS = new Map(
  Object.entries(FORMS).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
)

function isPrivate(unit: number): boolean {
  return unit >= 0xe000 && unit <= 0xf8ff
}

function isRadical(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0x2fdf) || (unit >= 0xf900 && unit <= 0xfaff)
}

function composed(unit: number): number {
  const folded = String.fromCharCode(unit).normalize('NFKC')
  return folded.length === 1 ? folded.charCodeAt(0) : unit
}

/** True for every unit that only makes room: blanks of any width and private-use layout signs. */
export function isSpace(unit: number): boolean {
  return SPACES.has(unit) || (unit >= 0x2000 && unit <= 0x200a) || isPrivate(unit)
}

/** True for units nobody sees: soft hyphens, joiners, byte order marks, carriage returns. */
export function isInvisible(unit: number): boolean {
  return INVISIBLE.has(unit) || (unit >= 0x200b && unit <= 0x200f)
}

/** True for every kind of line or page break. */
export function isLineEnd(unit: number): boolean {
  return LINE_ENDS.has(unit)
}

/** Full-width and compatibility forms as their plain unit; one unit in, one unit out. */
export function plainForm(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return FORM_UNITS.get(unit) ?? unit - 0xfee0
  if (isRadical(unit)) return composed(unit)
  return FORM_UNITS.get(unit) ?? unit
}
