import classes from './figures.module.css'

const WIDTH = 120
const HEIGHT = 28

/** A small line; where nothing is known it has a gap. Who can't see it has the table. */
export function Trend({ values }: { values: (number | null)[] }) {
  const known = values.filter((value): value is number => value !== null)
  if (known.length < 2) return <span className={classes.trend} />
  const least = Math.min(...known)
  const range = Math.max(...known) - least || 1
  const path = values
    .map((value, at) => {
      if (value === null) return ''
      const x = (at / (values.length - 1)) * WIDTH
      const y = HEIGHT - 2 - ((value - least) / range) * (HEIGHT - 4)
      return `${values[at - 1] == null ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')
  return (
    <svg className={classes.trend} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.6} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
