import { Alert, Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newKey } from '@/lib/newKey'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { SettledLine, SettlementMethod } from '../api/policyShapes'
import type { Resolution, Rma } from '../api/shapes'
import { useRefundQuote } from '../api/useRefundQuote'
import { useReturnDeed } from '../api/useReturnDeed'
import { goesAhead, toSettle } from '../possible'
import { settle } from '../returnDeeds'
import { useAmount } from '../useAmount'
import { QuoteSums } from './QuoteSums'
import { RefundLine } from './RefundLine'

const METHODS: SettlementMethod[] = ['original-payment', 'exchange', 'store-credit', 'keep-item']
const AMOUNT = /^-?\d+(\.\d{1,4})?$/

/** Which items, by which way, with what of shipping and what added or taken off; the sum stands there before the click. */
export function RefundForm({ rma }: { rma: Rma }) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const deed = useReturnDeed(rma.number)
  const payable = rma.items.filter((item) => toSettle(item) > 0)
  const ahead = payable.some(goesAhead)
  const [method, setMethod] = useState(() => methodOf(payable[0]?.given ?? null))
  const [lines, setLines] = useState<SettledLine[]>(() =>
    payable.map((item) => ({ line: item.line, quantity: toSettle(item), instead: item.instead?.sku ?? null })),
  )
  const [shipping, setShipping] = useState('')
  const [adjustment, setAdjustment] = useState('')
  const [note, setNote] = useState('')
  const [key, setKey] = useState(newKey)
  const wrong = [shipping, adjustment].some((value) => value !== '' && !AMOUNT.test(value))
  const wanted = lines
    .filter(({ quantity }) => quantity > 0)
    .map((line) => (method === 'exchange' ? line : { ...line, instead: null }))
  const unnamed = method === 'exchange' && wanted.some(({ instead }) => !instead)
  const quote = useRefundQuote(rma, {
    method,
    items: unnamed ? [] : wanted,
    shipping: AMOUNT.test(shipping) ? shipping : undefined,
    adjustment: AMOUNT.test(adjustment) ? adjustment : undefined,
  })
  const amount = useAmount(rma.currency)
  const ready = !unnamed && quote.data && !quote.isPlaceholderData && !quote.error && !wrong
  const second = quote.data?.needsSecond ?? false

  function send() {
    deed.mutate(
      settle(
        rma,
        {
          method,
          items: wanted,
          shipping: shipping === '' ? null : Number(shipping),
          adjustment: Number(adjustment),
          note,
        },
        key,
      ),
      {
        onSuccess: () => say.done(t(second ? 'returnSteps.refundProposed' : 'returnSteps.refundSent')),
        // What was refused is another wish when it is changed; what got no answer is the same one.
        onError: (error) => ('status' in error && error.status ? setKey(newKey()) : undefined),
      },
    )
  }

  return (
    <Stack gap="sm" mt="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <Select
          label={t('returnSteps.method')}
          value={method}
          onChange={(value) => value && setMethod(value as SettlementMethod)}
          data={(ahead ? (['exchange'] as const) : METHODS).map((value) => ({
            value,
            label: t(`returns.method.${value}`),
          }))}
          description={ahead ? t('returnSteps.ahead') : null}
          allowDeselect={false}
        />
        {payable.map((item) => (
          <RefundLine
            key={item.line}
            rma={rma}
            item={item}
            line={lines.find(({ line }) => line === item.line) ?? { line: item.line, quantity: 0 }}
            exchange={method === 'exchange'}
            onChange={(part) =>
              setLines((known) => known.map((each) => (each.line === item.line ? { ...each, ...part } : each)))
            }
          />
        ))}
        <TextInput
          label={t('returnSteps.shippingBack')}
          description={t('returnSteps.shippingHint')}
          value={shipping}
          onChange={(event) => setShipping(event.currentTarget.value.trim())}
          inputMode="decimal"
          placeholder="0.00"
          error={shipping !== '' && !AMOUNT.test(shipping) ? t('returnSteps.noAmount') : null}
        />
        <TextInput
          label={t('returnSteps.adjustment')}
          description={t('returnSteps.adjustmentHint')}
          value={adjustment}
          onChange={(event) => setAdjustment(event.currentTarget.value.trim())}
          inputMode="text"
          placeholder="0.00"
          error={adjustment !== '' && !AMOUNT.test(adjustment) ? t('returnSteps.noAmount') : null}
        />
      </SimpleGrid>
      <Textarea
        label={t('returnSteps.refundNote')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        maxLength={1000}
        autosize
        minRows={1}
      />
      {wanted.length === 0 || unnamed ? null : (
        <QuoteSums title={t('returnSteps.sum')} quote={quote} items={rma.items} />
      )}
      {second ? (
        <Alert color="yellow" icon={<IconUsers aria-hidden />}>
          {t('returnSteps.secondWhy.limit')}
        </Alert>
      ) : null}
      {deed.error ? (
        <Alert color="red" role="alert">
          {reason(deed.error)}
        </Alert>
      ) : null}
      <Group justify="flex-end">
        <Button onClick={send} loading={deed.isPending} disabled={!ready}>
          {buttonText()}
        </Button>
      </Group>
    </Stack>
  )

  function buttonText(): string {
    if (second) return t('returnSteps.propose')
    if (method === 'exchange') return t('returnSteps.exchangeNow')
    return t('returnSteps.refundNow', { amount: amount(quote.data?.total) })
  }
}

function methodOf(given: Resolution | null): SettlementMethod {
  return METHODS.find((method) => method === given) ?? 'original-payment'
}
