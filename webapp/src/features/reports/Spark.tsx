import classes from './reports.module.css'

const WIDTH = 120
const HEIGHT = 34

/** The shape of a report's first table; the figure beside it says the number. */
export function Spark({ values }: { values: number[] }) {
  const most = Math.max(...values, 0.0001)
  const step = WIDTH / values.length
  return (
    <svg className={classes.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, at) => {
        const height = Math.max(1, (value / most) * (HEIGHT - 2))
        return (
          <rect
            key={at}
            x={at * step + step * 0.1}
            width={step * 0.8}
            y={HEIGHT - height}
            height={height}
            rx={1}
            fill="currentColor"
          />
        )
      })}
    </svg>
  )
}
