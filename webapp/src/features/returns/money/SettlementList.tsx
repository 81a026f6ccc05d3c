import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Time } from '@/ui/Time'
import { Tone, type ToneColor } from '@/ui/Tone'
import { useFailureText } from '@/ui/useFailureText'
import type { Settlement } from '../api/policyShapes'
import type { Rma } from '../api/shapes'
import { useReturnDeed } from '../api/useReturnDeed'
import { retrySettlement } from '../returnDeeds'
import classes from '../sheet/sheet.module.css'
import { useAmount } from '../useAmount'

const COLORS: Record<Settlement['state'], ToneColor> = {
  waiting: 'gray',
  sending: 'blue',
  unknown: 'yellow',
  done: 'green',
  failed: 'red',
  second: 'yellow',
  refused: 'gray',
}

/** Each refund with how far it came. What nobody knows is said so: it is looked up in the shop before it is tried again. */
export function SettlementList({ rma, settlements }: { rma: Rma; settlements: Settlement[] }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const amount = useAmount(rma.currency)
  const deed = useReturnDeed(rma.number)
  if (settlements.length === 0) return null
  return (
    <ul className={classes.settlements} aria-live="polite">
      {settlements.map((settlement) => (
        <li key={settlement.id}>
          <Tone color={COLORS[settlement.state]}>{t(`returnSteps.settlement.${settlement.state}`)}</Tone>
          <span>{t(`returns.method.${settlement.method}`)}</span>
          {settlement.creditMemo ? (
            <span className="num">{t('returnSteps.creditMemo', { number: settlement.creditMemo })}</span>
          ) : null}
          {settlement.code ? (
            <span className="num">{t('returnSteps.creditCode', { code: settlement.code })}</span>
          ) : null}
          <span className={classes.dim}>
            {settlement.by.name} · <Time at={settlement.at} />
          </span>
          <strong className="num">{amount(settlement.total)}</strong>
          {settlement.parts.length > 0 ? (
            <ul className={classes.parts}>
              {settlement.parts.map((part) => (
                <li key={part.invoice}>
                  <Tone color={COLORS[part.state]}>{t(`returnSteps.settlement.${part.state}`)}</Tone>
                  <span className="num">{t('returnSteps.byInvoice', { number: part.invoice })}</span>
                  {part.trouble ? <span className={classes.dim}>{part.trouble}</span> : null}
                  <span className="num">{amount(part.total)}</span>
                </li>
              ))}
            </ul>
          ) : null}
          {settlement.state === 'failed' || settlement.state === 'unknown' ? (
            <div style={{ flexBasis: '100%' }}>
              <Text size="sm" c={settlement.state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'}>
                {t(`returnSteps.settlementWhy.${settlement.state}`)}
                {settlement.trouble ? ` (${settlement.trouble})` : null}
              </Text>
              <Button
                mt={6}
                size="compact-sm"
                variant="light"
                loading={deed.isPending}
                onClick={() => deed.mutate(retrySettlement(settlement.id))}
              >
                {t(settlement.state === 'failed' ? 'action.retry' : 'returnSteps.checkShop')}
              </Button>
            </div>
          ) : null}
        </li>
      ))}
      {deed.error ? (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {reason(deed.error)}
        </Text>
      ) : null}
    </ul>
  )
}
