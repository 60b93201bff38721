import { readAddress } from '@zhiheng/ui'
import type { Catalogue } from '../api/catalogue.ts'
import { queryText } from '../api/request.ts'
import type { Hit, HitGroup, SearchAnswer } from '../api/search.ts'

/** Somewhere that the words lead to; `href` is a path of the application. */
export interface Found {
  readonly href: string
  readonly title: string
  /** What is said of it beside its title. */
  readonly note: string
  readonly excerpt: string | null
}
/** Findings of one kind, under a title. */
export interface FoundGroup {
  readonly key: string
  readonly title: string
  readonly found: readonly Found[]
}

/** A page of the application with the word by which it is known. */
export interface Place {
  readonly to: string
  readonly word: string
}

const fewest = 2
export const isEnough = (words: string): boolean => [...words.trim()].length >= fewest
/** Pages and indicators that are offered at most. */
const most = 5

/** Pages, indicators and registers whose name holds the words. */
export function foundPlaces(
  words: string,
  among: { readonly places: readonly Place[]; readonly catalogue: Catalogue | undefined },
): readonly Found[] {
  const wanted = words.trim().toLowerCase()
  const holds = (title: string) => title.toLowerCase().includes(wanted)
  const to = (href: string, title: string, note: string) => ({ href, title, note, excerpt: null })
  const { registers = [], indicators = [] } = among.catalogue ?? {}
  return [
    ...among.places.filter(({ word }) => holds(word)).map(({ to: at, word }) => to(at, word, '')),
    ...registers
      .filter(({ title, readable }) => readable !== false && holds(title))
      .map(({ name, title, module }) => to(`/records/${name}`, title, module)),
    ...indicators
      .filter(({ title }) => holds(title))
      .map(({ name, title, unit }) => to(`/indicators/${name}`, title, unit)),
  ].slice(0, most)
}

/** What people mean first when they look for words. */
const order = ['document', 'goal', 'task', 'department', 'party', 'person', 'post']
const rank = (register: string) => (order.indexOf(register) + order.length + 1) % (order.length + 1)

/** What registers hold of the words, the best known first, each with the way to all of it where there is more. */
export function foundRecords(
  { groups, names }: SearchAnswer,
  words: string,
  say: { readonly catalogue: Catalogue | undefined; readonly all: (title: string) => string },
): readonly FoundGroup[] {
  return [...groups]
    .sort((a, b) => rank(a.register) - rank(b.register))
    .map((group) => {
      const face = say.catalogue?.registers.find(({ name }) => name === group.register)
      const title = face?.title ?? group.register
      const note = (hit: Hit) =>
        [face?.states[hit.state] ?? hit.state, names[hit.region] ?? hit.region].join(' · ')
      const found = group.hits.map((hit) => ({
        href: hrefOf(group, hit),
        title: hit.title,
        note: note(hit),
        excerpt: hit.excerpt,
      }))
      const all = {
        href: `/records/${group.register}${queryText({ q: words.trim() })}`,
        title: say.all(title),
        note: '',
        excerpt: null,
      }
      return { key: group.register, title, found: group.more ? [...found, all] : found }
    })
}

/** A sentence is opened in its document, an enterprise in its file, everything else on its own page. */
function hrefOf({ register }: HitGroup, { address, document, key }: Hit): string {
  const id = readAddress(address)?.id
  if (document && id && ['goal', 'task'].includes(register))
    return `/outline/${document}${queryText({ item: id })}`
  if (register === 'party' && key) return `/parties/${encodeURIComponent(key)}`
  return register === 'document' ? `/outline/${address}` : `/records/${register}/${address}`
}

/** A text cut at every place where one of the words stands: at odd places they are the words. */
export function marked(text: string, words: string): readonly string[] {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return [text]
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text.split(new RegExp(`(${escaped.join('|')})`, 'i'))
}
