import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What a list leaves out. */
export function AndMore({ more }: { more: number }) {
  const { t } = useTranslation()
  if (more <= 0) return null
  return (
    <Text c="dimmed" size="sm">
      {t('callsPage.andMore', { count: more })}
    </Text>
  )
}
