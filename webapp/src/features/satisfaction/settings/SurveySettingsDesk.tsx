import { useTranslation } from 'react-i18next'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSurveySettings } from '../api/useSurveySettings'
import { SurveySettingsForm } from './SurveySettingsForm'

export function SurveySettingsDesk() {
  const { t } = useTranslation()
  const settings = useSurveySettings()
  return (
    <Loaded query={settings} failed={t('surveySettings.failed')} skeleton={<ListSkeleton rows={6} height={56} />}>
      {(data) => <SurveySettingsForm key={data.version} settings={data} />}
    </Loaded>
  )
}
