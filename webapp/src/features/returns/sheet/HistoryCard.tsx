import { Text } from '@mantine/core'
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

/** What was done, by whom and why; the newest first. */
export function HistoryCard({ number, items }: { number: string; items: ReturnItem[] }) {
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
                <Step key={`${step.at} ${at}`} step={step} items={items} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Card>
  )
}

function Step({ step, items }: { step: ReturnStep; items: ReturnItem[] }) {
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
      {step.internalNote ? (
        <blockquote className={classes.quote} data-internal>
          {step.internalNote}
        </blockquote>
      ) : null}
      <span className={classes.dim}>
        {step.actor?.name ?? t(step.by === 'customer' ? 'returnDesk.theCustomer' : 'returnDesk.byItself')} ·{' '}
        <Time at={step.at} />
      </span>
    </li>
  )

  /** A word of our own, of the shop's lists, or somebody's own words. */
  function reasonText(reason: string): string {
    const version = /^policy (\d+)$/.exec(reason)?.[1]
    if (version) return t('returnDesk.byPolicy', { version })
    const outcome = `returnSteps.outcomes.${reason}`
    if (step.kind === 'received' && i18n.exists(outcome)) return t(outcome as 'returnSteps.outcomes.received')
    return word('denial', reason)
  }
}
