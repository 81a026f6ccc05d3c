import type { ReactNode } from 'react'
import classes from './live.module.css'

export function Tile({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div className={classes.tile}>
      <span>{label}</span>
      <strong className="num">{value}</strong>
    </div>
  )
}
