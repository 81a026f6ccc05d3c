import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SettlementMethod } from '../api/policyShapes'
import type { Resolution, Rma } from '../api/shapes'
import { useRefundQuote } from '../api/useRefundQuote'
import { QuoteSums } from '../money/QuoteSums'
import type { ItemDecision } from '../returnDeeds'

const METHODS: Record<Resolution, SettlementMethod> = {
  refund: 'original-payment',
  'store-credit': 'store-credit',
  exchange: 'exchange',
  'keep-item': 'keep-item',
  none: 'original-payment',
}

/** What the decision will cost, before it is made. */
export function DecisionMoney({ rma, lines }: { rma: Rma; lines: ItemDecision[] }) {
  const { t } = useTranslation()
  const paid = new Map(rma.items.map(({ line, settled }) => [line, settled]))
  const granted = lines
    .map((line) => ({ ...line, authorized: line.authorized - (paid.get(line.line) ?? 0) }))
    .filter(({ authorized }) => authorized > 0)
  const resolution = granted[0]?.resolution ?? 'refund'
  const quote = useRefundQuote(rma.number, {
    method: METHODS[resolution],
    items: granted
      .filter((line) => line.resolution === resolution)
      .map(({ line, authorized }) => ({ line, quantity: resolution === 'exchange' ? 0 : authorized })),
  })
  if (granted.length === 0) return null
  if (resolution === 'exchange') {
    return (
      <Text size="sm" c="dimmed">
        {t('returnSteps.exchangeCosts')}
      </Text>
    )
  }
  return <QuoteSums title={t('returnSteps.wouldBe')} quote={quote} items={rma.items} />
}
