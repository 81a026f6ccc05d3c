import { Alert, Button, Group, NumberInput, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newKey } from '@/lib/newKey'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { ReceiptOutcome, Rma } from '../api/shapes'
import { useReturnDeed } from '../api/useReturnDeed'
import { awaitsParcel, isPart, waitingLines } from '../possible'
import { receive } from '../returnDeeds'
import { WeightGap } from '../WeightGap'
import { WaitingCard, WaitingProposal } from './WaitingProposal'

const OUTCOMES: ReceiptOutcome[] = ['received', 'short', 'wrong-item', 'lost', 'never-sent']

/** What a parcel held, item by item, as it comes out of it. */
export function ReceiveCard({ rma }: { rma: Rma }) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const deed = useReturnDeed(rma.number)
  const waiting = waitingLines(rma, 'receipt')
  const awaited = rma.items.filter((known) => awaitsParcel(known) && !waiting.includes(known.line))
  const [line, setLine] = useState(awaited[0]?.line ?? '')
  const item = awaited.find((known) => known.line === line) ?? awaited[0]
  const open = item ? item.authorized - item.received - item.excused : 0
  const [quantity, setQuantity] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<ReceiptOutcome>('received')
  const [grams, setGrams] = useState<number | null>(null)
  const [key, setKey] = useState(newKey)
  if (!item) return waiting.length > 0 ? <WaitingCard rma={rma} title={t('returnSteps.receive')} /> : null
  const came = outcome === 'lost' ? 0 : Math.min(quantity ?? open, open)
  const blames = (outcome === 'short' || outcome === 'wrong-item') && came < open
  const part = isPart(rma.items)
  const outcomes = OUTCOMES.filter((value) => value !== 'never-sent' || part || open > 1)
  const expected = item.inspections.at(-1)?.expectedGrams ?? null

  /** What a parcel lacks is said in the number: the likeliest stands there. */
  function choose(chosen: ReceiptOutcome) {
    setOutcome(chosen)
    const some = chosen === 'short' || (chosen === 'never-sent' && !part)
    setQuantity(some ? open - 1 : chosen === 'wrong-item' || chosen === 'never-sent' ? 0 : null)
  }

  function send(chosen: string) {
    deed.mutate(receive(rma, { line: chosen, quantity: came, outcome, scannedGrams: grams }, key), {
      onSuccess: () => {
        say.done(t(blames ? 'returnSteps.proposed' : 'returnSteps.receivedNow'))
        setQuantity(null)
        setGrams(null)
        setOutcome('received')
      },
      onSettled: () => setKey(newKey()),
    })
  }

  return (
    <Card title={t('returnSteps.receive')}>
      <Stack gap="sm">
        {waiting.length > 0 ? <WaitingProposal rma={rma} /> : null}
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <Select
            label={t('returnDesk.item')}
            value={item.line}
            onChange={(value) => value && setLine(value)}
            data={awaited.map((known) => ({ value: known.line, label: known.name }))}
            allowDeselect={false}
          />
          <Select
            label={t('returnSteps.outcome')}
            value={outcome}
            onChange={(value) => value && choose(value as ReceiptOutcome)}
            data={outcomes.map((value) => ({ value, label: t(`returnSteps.outcomes.${value}`) }))}
            allowDeselect={false}
          />
          <NumberInput
            label={t('returnSteps.quantity')}
            description={t('returnSteps.awaited', { count: open })}
            value={came}
            onChange={(value) => setQuantity(Number(value) || 0)}
            min={0}
            max={open}
            allowDecimal={false}
            clampBehavior="strict"
            disabled={outcome === 'lost'}
          />
          <NumberInput
            label={t('returnSteps.grams')}
            description={t('returnSteps.gramsHint')}
            value={grams ?? ''}
            onChange={(value) => setGrams(value === '' ? null : Number(value))}
            min={0}
            max={100_000}
            allowDecimal={false}
            thousandSeparator
          />
        </SimpleGrid>
        {blames ? <Text size="sm">{t('returnSteps.missingIsProposed')}</Text> : null}
        {outcome === 'lost' ? <Text size="sm">{t('returnSteps.lostIsPaid')}</Text> : null}
        {outcome === 'never-sent' ? <Text size="sm">{t('returnSteps.neverSentIsNoDenial')}</Text> : null}
        <WeightGap expected={expected} scanned={grams} />
        {deed.error ? (
          <Alert color="red" role="alert">
            {reason(deed.error)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button onClick={() => send(item.line)} loading={deed.isPending}>
            {t(blames ? 'returnSteps.propose' : 'returnSteps.receiveNow')}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
