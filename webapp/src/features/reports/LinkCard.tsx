import { Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import classes from './reports.module.css'

/** A report that has a page of its own. */
export function LinkCard({ to, title, about }: { to: string; title: string; about: string }) {
  return (
    <Link to={to} className={classes.glance}>
      <Title order={2} fz="md">
        {title}
      </Title>
      <Text size="sm" c="dimmed">
        {about}
      </Text>
    </Link>
  )
}
