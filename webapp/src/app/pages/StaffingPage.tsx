import { useTranslation } from 'react-i18next'
import { StaffingDesk } from '@/features/call-figures/staffing/StaffingDesk'
import { PageFrame } from '@/ui/PageFrame'

export function StaffingPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('staffing.title')} lead={t('staffing.lead')}>
      <StaffingDesk />
    </PageFrame>
  )
}
