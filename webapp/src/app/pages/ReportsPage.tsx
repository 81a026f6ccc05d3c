import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ReportIndex } from '@/features/reports/ReportIndex'
import { DigestCard } from '@/features/reports/saved/DigestCard'
import { SavedList } from '@/features/reports/saved/SavedList'
import { PageFrame } from '@/ui/PageFrame'

export function ReportsPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('reports.title')} lead={t('reports.lead')}>
      <Stack>
        <ReportIndex />
        <SavedList />
        <DigestCard />
      </Stack>
    </PageFrame>
  )
}
