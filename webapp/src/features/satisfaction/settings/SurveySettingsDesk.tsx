import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSaveSurveySettings } from '../api/useSaveSurveySettings'
import { useSurveySettings } from '../api/useSurveySettings'
import { SurveySettingsForm } from './SurveySettingsForm'
import { SurveyTeams } from './SurveyTeams'

export function SurveySettingsDesk() {
  const { t } = useTranslation()
  const settings = useSurveySettings()
  const save = useSaveSurveySettings()
  return (
    <Loaded query={settings} failed={t('surveySettings.failed')} skeleton={<ListSkeleton rows={6} height={56} />}>
      {(data) => (
        <Stack>
          <SurveySettingsForm key={data.version} settings={data} save={save} />
          <SurveyTeams settings={data} />
        </Stack>
      )}
    </Loaded>
  )
}
