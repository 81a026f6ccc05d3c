import classes from './surge.module.css'

const WIDTH = 180
const SPANS = 36
const HEIGHT = 36
/** A level that stays the same is a line in the picture, and not one under the words above it. */
const HEADROOM = 1.15

interface Props {
  values: number[]
  /** What is usual: from where to where. */
  band?: { low: number; high: number }
}

/** The last three hours; who can't see it has the figures beside it. */
export function Sparkline({ values: all, band }: Props) {
  const values = all.slice(-SPANS)
  const most = Math.max(1, ...values, band?.high ?? 0) * HEADROOM
  const y = (value: number) => HEIGHT - 2 - (value / most) * (HEIGHT - 4)
  const x = (at: number) => (at / Math.max(1, values.length - 1)) * WIDTH
  const path = values.map((value, at) => `${at ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('')
  const last = values.at(-1) ?? 0
  return (
    <svg className={classes.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {band ? (
        <rect className={classes.band} x={0} width={WIDTH} y={y(band.high)} height={y(band.low) - y(band.high)} />
      ) : null}
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.8} vectorEffect="non-scaling-stroke" />
      {band && last > band.high ? (
        <path
          d={`M${WIDTH - 2} ${y(last)}h0`}
          stroke="currentColor"
          strokeWidth={8}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
    </svg>
  )
}
