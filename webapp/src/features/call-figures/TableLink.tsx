import { Anchor, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FiguresQuery, GroupBy } from './api/shapes'
import classes from './figures.module.css'

/** All figures of the filter as files for a spreadsheet; the server writes them. */
export function TableLink({ query, by }: { query: FiguresQuery; by: GroupBy }) {
  const { t } = useTranslation()
  return (
    <Group gap="md" className={classes.unprinted}>
      <Text size="sm" c="dimmed">
        {t('callFigures.takeAlong')}
      </Text>
      <Anchor href={address({})} download size="sm">
        {t('callFigures.tableOfSpans')}
      </Anchor>
      <Anchor href={address({ by })} download size="sm">
        {t('callFigures.tableOfGroups', { by: t(`callFigures.by.${by}`) })}
      </Anchor>
    </Group>
  )

  function address(more: Record<string, string>): string {
    return `/api/v1/call-figures/table?${new URLSearchParams({ ...query, ...more, mark: 'true' })}`
  }
}
