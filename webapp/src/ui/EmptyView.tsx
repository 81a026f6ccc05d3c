import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './states.module.css'

interface Props {
  icon: ReactNode
  title: string
  /** Why there is nothing. */
  why: string
  action?: ReactNode
  /** When it is all that a page shows. */
  asPage?: boolean
}

export function EmptyView({ icon, title, why, action, asPage }: Props) {
  return (
    <Stack className={classes.state}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <Text fw={650} component={asPage ? 'h1' : 'p'} m={0}>
        {title}
      </Text>
      <Text c="dimmed" maw={420}>
        {why}
      </Text>
      {action}
    </Stack>
  )
}
