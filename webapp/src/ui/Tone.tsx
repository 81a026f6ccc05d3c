import type { ReactNode } from 'react'
import classes from './tone.module.css'

export type ToneColor = 'berry' | 'blue' | 'green' | 'yellow' | 'red' | 'gray'

/** A word on a quiet ground. The word says it; the colour only helps. */
export function Tone({ color, children }: { color: ToneColor; children: ReactNode }) {
  return (
    <span className={classes.tone} data-color={color}>
      {children}
    </span>
  )
}
