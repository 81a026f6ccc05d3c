import { useTranslation } from 'react-i18next'
import { SurveySettingsDesk } from '@/features/satisfaction/settings/SurveySettingsDesk'
import { PageFrame } from '@/ui/PageFrame'

export function SurveySettingsPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('surveySettings.title')} lead={t('surveySettings.lead')}>
      <SurveySettingsDesk />
    </PageFrame>
  )
}
