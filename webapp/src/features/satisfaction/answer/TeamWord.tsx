import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/api/useSession'
import type { Answer } from '../api/shapes'
import { TeamDriverDialog } from './TeamDriverDialog'

/** What the team says spoilt it, beside what the customer says; whoever manages surveys may say it. */
export function TeamWord({ answer }: { answer: Answer }) {
  const { t } = useTranslation()
  const may = useMay('MANAGE_SURVEYS')
  const [saying, setSaying] = useState(false)
  const { teamDriver: said } = answer
  if (!said && (!may || answer.rating > 3)) return null
  return (
    <Group gap="xs">
      {said ? (
        <Text size="sm" c="dimmed">
          {t('surveyAnswer.byTeam', {
            name: said.by,
            driver: t(`satisfaction.driver.${said.driver}` as 'satisfaction.driver.agent'),
            reason: said.reason,
          })}
        </Text>
      ) : null}
      {may ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setSaying(true)}>
          {t(said ? 'surveyAnswer.sayAgain' : 'surveyAnswer.say')}
        </Button>
      ) : null}
      {saying ? <TeamDriverDialog answer={answer} onClose={() => setSaying(false)} /> : null}
    </Group>
  )
}
