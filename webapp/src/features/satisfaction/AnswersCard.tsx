import { SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '@/ui/Card'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { Tone } from '@/ui/Tone'
import type { Answer, CsatQuery, WhichAnswers } from './api/shapes'
import { useAnswers } from './api/useAnswers'
import classes from './satisfaction.module.css'

const RATINGS = ['veryPoor', 'poor', 'okay', 'good', 'veryGood'] as const
const WHICH: WhichAnswers[] = ['commented', 'dissatisfied', 'satisfied', 'all']

/** What they wrote, each leading to its ticket. */
export function AnswersCard({ query, mine }: { query: CsatQuery; mine: boolean }) {
  const { t } = useTranslation()
  const [which, setWhich] = useState<WhichAnswers>('commented')
  const answers = useAnswers(query, which, mine)
  return (
    <Card
      title={t('satisfaction.said')}
      aside={
        mine ? null : (
          <SegmentedControl
            size="xs"
            aria-label={t('satisfaction.said')}
            value={which}
            onChange={(value) => setWhich(value as WhichAnswers)}
            data={WHICH.map((value) => ({ value, label: t(`satisfaction.which.${value}`) }))}
          />
        )
      }
    >
      <Loaded query={answers} failed={t('satisfaction.saidFailed')} skeleton={<ListSkeleton rows={4} height={56} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          return items.length === 0 ? (
            <Text c="dimmed">{t('satisfaction.nothingSaid')}</Text>
          ) : (
            <ul className={classes.answers}>
              {items.map((answer) => (
                <AnswerLine key={answer.survey} answer={answer} />
              ))}
            </ul>
          )
        }}
      </Loaded>
      <EndOfList query={answers} failed={t('satisfaction.saidFailed')} />
    </Card>
  )
}

function AnswerLine({ answer }: { answer: Answer }) {
  const { t } = useTranslation()
  const word = t(`satisfaction.rating.${RATINGS[answer.rating - 1] ?? 'okay'}`)
  return (
    <li>
      <div className={classes.answerHead}>
        <Tone color={answer.rating >= 4 ? 'green' : answer.rating === 3 ? 'yellow' : 'red'}>
          {answer.rating} · {word}
        </Tone>
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
    </li>
  )
}
