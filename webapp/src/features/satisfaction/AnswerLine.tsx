import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Time } from '@/ui/Time'
import { Tone } from '@/ui/Tone'
import { BesidesRating } from './answer/BesidesRating'
import { EarlierAnswers } from './answer/EarlierAnswers'
import { TeamWord } from './answer/TeamWord'
import type { Answer } from './api/shapes'
import classes from './satisfaction.module.css'

const RATINGS = ['veryPoor', 'poor', 'okay', 'good', 'veryGood'] as const

/** One answer, all of it: to its questions, what it was before, and what the team says of it. */
export function AnswerLine({ answer }: { answer: Answer }) {
  const { t } = useTranslation()
  const word = t(`satisfaction.rating.${RATINGS[answer.rating - 1] ?? 'okay'}`)
  return (
    <li>
      <div className={classes.answerHead}>
        <Tone color={answer.rating >= 4 ? 'green' : answer.rating === 3 ? 'yellow' : 'red'}>
          {answer.rating} · {word}
        </Tone>
        <BesidesRating answer={answer} />
        <strong>{answer.customerName || t('satisfaction.somebody')}</strong>
        {answer.agentName ? (
          <Text size="sm" c="dimmed">
            {t('satisfaction.for', { name: answer.agentName })}
          </Text>
        ) : null}
        <Text size="sm" c="dimmed">
          <Time at={answer.answeredAt} />
        </Text>
        {answer.byStaff || answer.fromOurPlace ? (
          <Tone color="yellow">{t(answer.byStaff ? 'satisfaction.byStaff' : 'satisfaction.fromOurPlace')}</Tone>
        ) : null}
        {answer.surge ? <Link to={`/surge/reviews/${answer.surge}`}>{t('satisfaction.inSurge')}</Link> : null}
        {answer.ticket ? <Link to={`/tickets/${answer.ticket}`}>{answer.ticket}</Link> : null}
      </div>
      {answer.comment ? <p className={classes.comment}>{answer.comment}</p> : null}
      {answer.drivers.length > 0 ? (
        <Text size="sm" c="dimmed">
          {answer.drivers
            .map((driver) => t(`satisfaction.driver.${driver}` as 'satisfaction.driver.agent'))
            .join(' · ')}
        </Text>
      ) : null}
      <EarlierAnswers answer={answer} />
      <TeamWord answer={answer} />
    </li>
  )
}
