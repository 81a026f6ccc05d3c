import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './risk.module.css'

interface Props {
  title: string
  empty?: string
  count: number
  aside?: ReactNode
  children: ReactNode
}

/** One heading of the evidence with what stands below it. */
export function Part({ title, empty, count, aside, children }: Props) {
  return (
    <section aria-label={title} className={classes.part}>
      <div className={classes.partHead}>
        <Text size="sm" fw={650} component="h3" m={0}>
          {title}
        </Text>
        {aside}
      </div>
      {count === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <ul className={classes.reasons}>{children}</ul>
      )}
    </section>
  )
}
