import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Time } from '@/ui/Time'
import type { Answer, EarlierAnswer } from '../api/shapes'

/** What they answered before, the last one first. */
export function EarlierAnswers({ answer: { earlier, agentName } }: { answer: Answer }) {
  const { t } = useTranslation()
  return earlier.toReversed().map((before) => (
    <Text key={before.at} size="sm" c="dimmed">
      {t('surveyAnswer.was', { what: wordsOf(before) })} · <Time at={before.at} />
    </Text>
  ))

  function wordsOf({ rating, solved, agentRating, comment, drivers }: EarlierAnswer): string {
    return [
      t('surveyAnswer.rated', { rating }),
      solved === null ? '' : t(solved ? 'surveyAnswer.solved' : 'surveyAnswer.notSolved'),
      agentRating === null
        ? ''
        : t('surveyAnswer.agent', { name: agentName || t('surveyAnswer.theAgent'), rating: agentRating }),
      ...drivers.map((driver) => t(`satisfaction.driver.${driver}` as 'satisfaction.driver.agent')),
      comment ? `“${comment}”` : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
