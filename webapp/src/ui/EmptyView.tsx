import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './states.module.css'

interface Props {
  icon: ReactNode
  title: string
  /** Why there is nothing. */
  why: string
  action?: ReactNode
}

export function EmptyView({ icon, title, why, action }: Props) {
  return (
    <Stack className={classes.state}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <Text fw={650}>{title}</Text>
      <Text c="dimmed" maw={420}>
        {why}
      </Text>
      {action}
    </Stack>
  )
}
