import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAccount } from '@/api/useSession'
import { MyPraise } from '@/features/praise/MyPraise'
import { DigestCard } from '@/features/reports/saved/DigestCard'
import { OwnTrendCard } from '@/features/reports/saved/OwnTrendCard'
import { PageFrame } from '@/ui/PageFrame'

/** What customers said of one, and one's own weeks: no rank, and nobody else. */
export function MePage() {
  const { t } = useTranslation()
  const account = useAccount()
  return (
    <PageFrame title={account?.name ?? t('savedReports.me')} lead={t('savedReports.meLead')}>
      <Stack>
        <MyPraise />
        <OwnTrendCard />
        <DigestCard />
      </Stack>
    </PageFrame>
  )
}
