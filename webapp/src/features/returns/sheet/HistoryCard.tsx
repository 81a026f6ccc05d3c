import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import type { ReturnItem, ReturnStep } from '../api/shapes'
import { useReturnHistory } from '../api/useReturnHistory'
import { StateMark } from '../StateMark'
import { useWord } from '../useWord'
import classes from './sheet.module.css'

/** Where the words stand for what the product or the form gave as a reason. */
const OWN_WORDS: Partial<Record<string, string>> = {
  received: 'returnSteps.outcomes',
  review: 'returnDesk.because',
  asked: 'returnDesk.because',
  decided: 'returnDesk.because',
  cancelled: 'returnDesk.because',
  proposed: 'returnSteps.proposal',
  agreed: 'returnSteps.proposal',
  refused: 'returnSteps.proposal',
}

interface Props {
  number: string
  items: ReturnItem[]
  /** The way to what was known at a step. */
  assessmentOf?: (id: number) => ReactNode
}

/** What was done, by whom and why; the newest first. */
export function HistoryCard({ number, items, assessmentOf }: Props) {
  const { t } = useTranslation()
  const history = useReturnHistory(number)
  return (
    <Card title={t('returnDesk.history')}>
      <Loaded query={history} failed={t('returnDesk.historyFailed')} skeleton={<ListSkeleton rows={4} height={30} />}>
        {(data) =>
          data.items.length === 0 ? (
            <Text c="dimmed">{t('returnDesk.noHistory')}</Text>
          ) : (
            <ol className={classes.history}>
              {[...data.items].reverse().map((step, at) => (
                <Step key={`${step.at} ${at}`} step={step} items={items} assessmentOf={assessmentOf} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Card>
  )
}

function Step({ step, items, assessmentOf }: Omit<Props, 'number'> & { step: ReturnStep }) {
  const { t, i18n } = useTranslation()
  const { word } = useWord()
  const key = `returnDesk.did.${step.kind}`
  const item = items.find(({ line }) => line === step.item)
  return (
    <li>
      <div className={classes.why}>
        <strong>{i18n.exists(key) ? t(key as 'returnDesk.did.requested') : step.kind}</strong>
        {step.quantity ? <span className="num">{`×${step.quantity}`}</span> : null}
        {item ? <span>{item.name}</span> : null}
        <StateMark state={step.state} />
      </div>
      {step.reason ? <div>{reasonText(step.reason)}</div> : null}
      {step.note ? <blockquote className={classes.quote}>{step.note}</blockquote> : null}
      {step.internalNote && step.kind !== 'proposed' ? (
        <blockquote className={classes.quote} data-internal>
          {step.internalNote}
        </blockquote>
      ) : null}
      <span className={classes.dim}>
        {step.actor?.name ?? t(step.by === 'customer' ? 'returnDesk.theCustomer' : 'returnDesk.byItself')} ·{' '}
        <Time at={step.at} />
        {step.assessment && assessmentOf ? (
          <>
            {' · '}
            {assessmentOf(step.assessment)}
          </>
        ) : null}
      </span>
    </li>
  )

  /** Words of our own, of the shop's lists, or somebody's own; of several things each has its own. */
  function reasonText(reasons: string): string {
    return reasons
      .split(', ')
      .map((reason) => {
        const version = /^policy (\d+)$/.exec(reason)?.[1]
        if (version) return t('returnDesk.byPolicy', { version })
        const own = OWN_WORDS[step.kind]
        const key = own ? `${own}.${reason}` : ''
        return key && i18n.exists(key) ? t(key as 'returnDesk.because.photo') : word('denial', reason)
      })
      .join(', ')
  }
}
