import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useHealth } from './api/useHealth'
import { HealthCard } from './HealthCard'
import classes from './operations.module.css'

export function HealthPanel() {
  const { t, i18n } = useTranslation()
  const health = useHealth()
  return (
    <Loaded query={health} failed={t('health.failed')} skeleton={<ListSkeleton rows={3} height={130} />}>
      {({ components }) => {
        const ill = components.filter(({ state }) => state === 'down' || state === 'slow').length
        return (
          <>
            <p className={classes.verdict} data-well={ill === 0} role="status">
              {ill === 0
                ? t('health.allWell')
                : t('health.needsCare', { count: ill, formatted: formatCount(ill, i18n.language) })}
            </p>
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
              {components.map((part) => (
                <HealthCard key={part.name} part={part} />
              ))}
            </SimpleGrid>
          </>
        )
      }}
    </Loaded>
  )
}
