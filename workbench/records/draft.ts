/** What was filled in and not yet sent; `at` is the instant of the last change. */
export interface Draft {
  readonly at: string
  readonly values: Readonly<Record<string, unknown>>
}

const prefix = 'zhiheng.draft.'
/** Older drafts are forgotten. */
const days = 30

/** Under what a form is kept: the post, the register, the step, and the record or none. */
export const draftKey = (where: {
  readonly post: string
  readonly register: string
  readonly step: string
  readonly record: string | null
}): string => [where.post, where.register, where.step, where.record ?? 'new'].join('/')

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What was kept under a key on this machine, if it is not too old. */
export function readDraft(key: string, now: Date, store: Store = localStorage): Draft | null {
  try {
    const kept = JSON.parse(store.getItem(prefix + key) ?? 'null') as Draft | null
    if (!kept) return null
    const age = now.getTime() - new Date(kept.at).getTime()
    if (age <= days * 86_400_000) return kept
  } catch {
    // What cannot be read is no draft.
  }
  store.removeItem(prefix + key)
  return null
}

/** Keeps what differs from what the form began with; nothing where all is as it was. */
export function keepDraft(
  key: string,
  { initial, values, now }: Changed,
  store: Store = localStorage,
): void {
  const changed = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(initial[name] ?? null),
  )
  if (changed.length === 0) {
    store.removeItem(prefix + key)
    return
  }
  const draft: Draft = { at: now.toISOString(), values: Object.fromEntries(changed) }
  store.setItem(prefix + key, JSON.stringify(draft))
}
interface Changed {
  readonly initial: Readonly<Record<string, unknown>>
  readonly values: Readonly<Record<string, unknown>>
  readonly now: Date
}

export const dropDraft = (key: string, store: Store = localStorage): void =>
  store.removeItem(prefix + key)
