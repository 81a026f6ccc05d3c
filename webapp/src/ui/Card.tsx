import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './card.module.css'

interface Props {
  title?: string
  aside?: ReactNode
  flush?: boolean
  children: ReactNode
}

/** A sheet of paper on the desk. */
export function Card({ title, aside, flush, children }: Props) {
  return (
    <section className={classes.card} data-flush={flush || undefined} aria-label={title}>
      {title ? (
        <div className={classes.head}>
          <Title order={2} fz="md">
            {title}
          </Title>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  )
}
