/** What an indicator is called, by declaration and in documents. */
export interface Named {
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly aliases?: readonly string[]
}

/** What the region of a document remembers some words to mean. */
export interface Remembered {
  readonly indicator: string
  /** The record that says so. */
  readonly address: string
  /** The day since which it does, in Shanghai. */
  readonly on: string
  /** Whoever said so; null until it is looked up. */
  readonly by: string | null
}

/** The indicator that a printed title means; not `certain` where it only resembles it. */
export interface IndicatorMatch {
  readonly indicator: string
  readonly title: string
  readonly certain: boolean
  /** There where the region remembers the words. */
  readonly alias?: Remembered
}

/** Likeness from which a name is proposed at all. */
const alike = 0.75

/** Words that make another indicator of the same sentence: they must be in both names or in neither. */
const telling =
  /出口|进口|国家|省|旗|县|生产|流通|餐饮|种养|种植|加工|农|药|食品|化妆|器械|保健|工业|制造|工程|建设|公路|服务|满意|一次|优良|竣工|交工|不合格|合格|认证|许可|平均|基本/g

const around =
  /^(?:(?:到|至)\d{4}年|确保|力争|实现|使|其中|全(?:国|省|区|市|州|盟|县|旗)|本(?:省|市|县|区|旗)|我(?:省|市|县|区|旗))+|(?:总体|稳定)?(?:达到?|保持|稳定|提高|不低于|超过|在|为|以上|至|到|平均)+$/g

/** A title as it is compared: half-width, letters, digits and Han only, without 全市… before and 达到 behind. */
export function titleKey(title: string): string {
  const plain = title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  return plain.replace(around, '')
}

/**
 * The declared indicator that a document's words mean: the one that their region remembers; else exactly, by
 * title or alias; or one that resembles them (Dice of their bigrams at least 0.75) and differs in no telling
 * word; or null, then it is reported. `remembered` is by `titleKey`.
 */
export function matchIndicator(
  title: string,
  indicators: readonly Named[],
  remembered?: ReadonlyMap<string, Remembered>,
): IndicatorMatch | null {
  const key = titleKey(title)
  const alias = remembered?.get(key)
  const meant = alias && indicators.find(({ name }) => name === alias.indicator)
  if (meant) return { indicator: meant.name, title: meant.title, certain: true, alias }
  const exact = indicators.find((one) => namesOf(one).some((name) => titleKey(name) === key))
  if (exact) return { indicator: exact.name, title: exact.title, certain: true }
  let best: { readonly one: Named; readonly likeness: number } | null = null
  for (const one of indicators) {
    const likeness = Math.max(...namesOf(one).map((name) => likenessOf(key, titleKey(name))))
    if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { one, likeness }
  }
  return best && { indicator: best.one.name, title: best.one.title, certain: false }
}

const namesOf = ({ title, aliases = [] }: Named): readonly string[] => [title, ...aliases]

function likenessOf(a: string, b: string): number {
  const words = (text: string) => [...new Set(text.match(telling))].sort().join()
  return words(a) === words(b) ? dice(a, b) : 0
}

/** Twice the shared bigrams over all of them: 1 for the same text, 0 for nothing in common. */
export function dice(a: string, b: string): number {
  const left = bigramsOf(a)
  const right = bigramsOf(b)
  const rest = [...right]
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

function bigramsOf(text: string): string[] {
  const letters = [...text]
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}
