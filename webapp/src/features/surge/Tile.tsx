import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './surge.module.css'

export type Alarm = 'calm' | 'watch' | 'alarm'

interface Props {
  name: string
  value: string
  more: string[]
  alarm?: Alarm
  icon: ReactNode
  to?: string
  children?: ReactNode
}

/** One figure across the room: its icon and words say what its colour says. */
export function Tile({ name, value, more, alarm = 'calm', icon, to, children }: Props) {
  const body = (
    <>
      <span className={classes.tileName}>
        {icon}
        {name}
      </span>
      <span className={classes.tileValue}>{value}</span>
      {more.filter(Boolean).map((line) => (
        <span key={line} className={classes.tileMore}>
          {line}
        </span>
      ))}
      {children}
    </>
  )
  return to ? (
    <Link to={to} className={classes.tile} data-alarm={alarm} data-pressable>
      {body}
    </Link>
  ) : (
    <div className={classes.tile} data-alarm={alarm}>
      {body}
    </div>
  )
}
