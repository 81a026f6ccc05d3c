import { useTranslation } from 'react-i18next'
import { DaysDesk } from '@/features/surge/review/DaysDesk'
import { PageFrame } from '@/ui/PageFrame'

export function SurgeDaysPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('surgeReview.days.title')}>
      <DaysDesk />
    </PageFrame>
  )
}
