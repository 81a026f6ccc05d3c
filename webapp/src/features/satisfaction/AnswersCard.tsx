import { SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { AnswerLine } from './AnswerLine'
import type { CsatQuery, WhichAnswers } from './api/shapes'
import { useAnswers } from './api/useAnswers'
import classes from './satisfaction.module.css'

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
