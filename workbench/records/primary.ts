import type { RegisterFace, StepFace } from '../api/catalogue.ts'

type Face = Pick<RegisterFace, 'asks' | 'steps'>

/**
 * The one of the steps, first of them first, that stands out: what the record waits for, and nothing where it waits
 * for nothing. A register that waits for nobody lets its first step stand out, unless that leads back to an earlier state.
 */
export function primaryOf(
  { asks = {}, steps }: Face,
  state: string,
  open: readonly { readonly name: string }[],
): string | null {
  if (Object.keys(asks).length) return open.find(({ name }) => name === asks[state])?.name ?? null
  const first = open[0]?.name
  const to = first === undefined ? undefined : steps[first]?.to
  return first === undefined || leadsBack(steps, state, to) ? null : first
}

/** Whether a record comes to the one state sooner than to the other. */
function leadsBack(steps: Face['steps'], from: string, to: string | undefined): boolean {
  const far = distances(Object.values(steps))
  const [here, there] = [far.get(from), far.get(to ?? '')]
  return here !== undefined && there !== undefined && there < here
}

/** After how many steps at least a record is in each state. A map may grow while it is gone through. */
function distances(steps: readonly StepFace[]): ReadonlyMap<string, number> {
  const far = new Map([['new', 0]])
  for (const [state, taken] of far)
    for (const { from, to } of steps)
      if (from.includes(state) && to !== 'same' && !far.has(to)) far.set(to, taken + 1)
  return far
}
