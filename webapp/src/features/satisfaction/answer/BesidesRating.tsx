import { useTranslation } from 'react-i18next'
import { Tone } from '@/ui/Tone'
import type { Answer } from '../api/shapes'

/** Whether it was solved, and how the agent was, where they said so. */
export function BesidesRating({ answer: { solved, agentRating, agentName } }: { answer: Answer }) {
  const { t } = useTranslation()
  return (
    <>
      {solved === null ? null : (
        <Tone color={solved ? 'green' : 'red'}>{t(solved ? 'surveyAnswer.solved' : 'surveyAnswer.notSolved')}</Tone>
      )}
      {agentRating === null ? null : (
        <Tone color={agentRating >= 4 ? 'green' : agentRating === 3 ? 'yellow' : 'red'}>
          {t('surveyAnswer.agent', { name: agentName || t('surveyAnswer.theAgent'), rating: agentRating })}
        </Tone>
      )}
    </>
  )
}
