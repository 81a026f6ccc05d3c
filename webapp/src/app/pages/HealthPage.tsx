import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { HealthPanel } from '@/features/operations/HealthPanel'
import { IndexPanel } from '@/features/operations/IndexPanel'
import { ParkedReactions } from '@/features/operations/ParkedReactions'
import { ShopEpisodes } from '@/features/operations/ShopEpisodes'
import { StuckDeliveries } from '@/features/operations/StuckDeliveries'
import { PageFrame } from '@/ui/PageFrame'

export function HealthPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('nav.health')} lead={t('health.lead')}>
      <HealthPanel />
      <Stack mt="xl">
        <ParkedReactions />
        <StuckDeliveries />
        <ShopEpisodes />
        <IndexPanel />
      </Stack>
    </PageFrame>
  )
}
