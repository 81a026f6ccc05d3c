import { Skeleton, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import type { SurveySettings } from '../api/shapes'
import { useSurveyTeams } from '../api/useSurveyTeams'
import { SurveyTeamsForm } from './SurveyTeamsForm'

/** Which teams' customers are asked otherwise than all others. */
export function SurveyTeams({ settings }: { settings: Pick<SurveySettings, 'asks' | 'share'> }) {
  const { t } = useTranslation()
  const teams = useSurveyTeams()
  return (
    <Card title={t('surveyTeams.title')}>
      <Text size="sm" c="dimmed" maw={640} mb="sm">
        {t('surveyTeams.lead')}
      </Text>
      {settings.asks ? null : (
        <Text size="sm" mb="sm">
          {t('surveyTeams.off')}
        </Text>
      )}
      <Loaded query={teams} failed={t('surveyTeams.failed')} skeleton={<Skeleton height={160} radius="md" />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('surveyTeams.none')}</Text>
          ) : (
            <SurveyTeamsForm teams={items} shareOfAll={settings.share} />
          )
        }
      </Loaded>
    </Card>
  )
}
