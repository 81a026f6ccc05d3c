import classes from './wall.module.css'

const PIECES = 60
const COLOURS = ['#e8a9c6', '#f9dc94', '#8fd6b0', '#f7efe9', '#d08bb0']

/** Falls once; who has asked for less motion sees none of it. */
export function Confetti() {
  return (
    <div className={classes.confetti} aria-hidden>
      {Array.from({ length: PIECES }, (_, piece) => (
        <i
          key={piece}
          style={{
            left: `${(piece * 61) % 100}%`,
            background: COLOURS[piece % COLOURS.length],
            animationDelay: `${(piece * 37) % 900}ms`,
            animationDuration: `${2400 + ((piece * 131) % 1600)}ms`,
          }}
        />
      ))}
    </div>
  )
}
