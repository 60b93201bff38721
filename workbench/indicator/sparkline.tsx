import { runsOf } from './sparkline-points.ts'

const box = { width: 120, height: 28 }

/** A line without axes; the numbers beside it say what it shows. */
export function Sparkline(props: {
  values: readonly (number | null)[]
  scale: { readonly low: number; readonly high: number }
}) {
  return (
    <svg
      className="sparkline"
      viewBox={`-3 -3 ${box.width + 6} ${box.height + 6}`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      {runsOf(props.values, props.scale, box).map((run) => (
        <polyline key={run[0]} points={(run.length > 1 ? run : [run[0], run[0]]).join(' ')} />
      ))}
    </svg>
  )
}
