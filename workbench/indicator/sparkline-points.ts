/** Runs of known values as `x,y` points in a box; an unknown value ends the run, it is no zero. */
export function runsOf(
  values: readonly (number | null)[],
  scale: { readonly low: number; readonly high: number },
  box: { readonly width: number; readonly height: number },
): string[][] {
  const runs: string[][] = []
  let open = false
  const step = box.width / Math.max(1, values.length - 1)
  const reach = scale.high - scale.low || 1
  values.forEach((value, i) => {
    if (value === null) {
      open = false
      return
    }
    const y = box.height * (1 - (value - scale.low) / reach)
    const point = `${(i * step).toFixed(1)},${y.toFixed(1)}`
    if (open) runs.at(-1)?.push(point)
    else runs.push([point])
    open = true
  })
  return runs
}
