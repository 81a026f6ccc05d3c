import { useTranslation } from 'react-i18next'
import { ReportIndex } from '@/features/reports/ReportIndex'
import { PageFrame } from '@/ui/PageFrame'

export function ReportsPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('reports.title')} lead={t('reports.lead')}>
      <ReportIndex />
    </PageFrame>
  )
}
