import { Stack, Text } from '@mantine/core'
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

interface Props {
  rma: Rma
  lines: ItemDecision[]
}

/** What the decision will cost, before it is made; what is given in another way is another sum. */
export function DecisionMoney({ rma, lines }: Props) {
  const { t } = useTranslation()
  const paid = new Map(rma.items.map(({ line, settled }) => [line, settled]))
  const granted = lines
    .map((line) => ({ ...line, authorized: line.authorized - (paid.get(line.line) ?? 0) }))
    .filter(({ authorized }) => authorized > 0)
  const ways = [...new Set(granted.map(({ resolution }) => resolution))]
  if (ways.length === 0) return null
  return (
    <Stack gap="sm">
      {ways.map((way) =>
        way === 'exchange' ? (
          <Text key={way} size="sm" c="dimmed">
            {t('returnSteps.exchangeCosts')}
          </Text>
        ) : (
          <OneWay
            key={way}
            rma={rma}
            way={way}
            title={ways.length > 1 || way === 'keep-item' ? t('returnSteps.wouldBeBy', { way: nameOf(way) }) : null}
            lines={granted.filter(({ resolution }) => resolution === way)}
          />
        ),
      )}
    </Stack>
  )

  function nameOf(way: Resolution): string {
    return t(`returns.resolution.${way}`)
  }
}

function OneWay({ rma, way, title, lines }: Props & { way: Resolution; title: string | null }) {
  const { t } = useTranslation()
  const quote = useRefundQuote(rma, {
    method: METHODS[way],
    items: lines.map(({ line, authorized }) => ({ line, quantity: authorized })),
  })
  return <QuoteSums title={title ?? t('returnSteps.wouldBe')} quote={quote} items={rma.items} />
}
