import { useTranslation } from 'react-i18next'
import { ReturnReportDesk } from '@/features/return-reports/ReturnReportDesk'
import { PageFrame } from '@/ui/PageFrame'

export function ReturnReportPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('returnReport.title')} lead={t('returnReport.lead')}>
      <ReturnReportDesk />
    </PageFrame>
  )
}
