/** Pushes places down so that each is at least `gap` below the one before; the order stays. */
export function settle(wanted: readonly number[], gap: number): number[] {
  const settled: number[] = []
  for (const place of wanted) {
    const last = settled.at(-1)
    settled.push(last === undefined ? place : Math.max(place, last + gap))
  }
  return settled
}
