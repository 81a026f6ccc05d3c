import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { Rma } from '../api/shapes'
import { usePolicyOf } from '../api/usePolicyOf'
import { useReturnDeed } from '../api/useReturnDeed'
import { keepsTooMuch, secondFor, wantsGoods } from '../possible'
import { decide } from '../returnDeeds'
import { useAmount } from '../useAmount'
import { useWord } from '../useWord'
import { DecisionLine } from './DecisionLine'
import { DecisionMoney } from './DecisionMoney'
import { LetterPreview } from './LetterPreview'
import { useDecisionDraft } from './useDecisionDraft'

/** Everything that a decision needs in one place: what is granted, what it costs, what the customer will read. */
export function DecisionCard({ rma }: { rma: Rma }) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const amount = useAmount(rma.currency)
  const deed = useReturnDeed(rma.number)
  const draft = useDecisionDraft(rma)
  const [noteToCustomer, setNoteToCustomer] = useState('')
  const [internalNote, setInternalNote] = useState('')
  const policy = usePolicyOf(rma.number).data
  const goodsWanted = wantsGoods(rma.risk?.band)
  const dear = keepsTooMuch(rma.items, draft.lines, policy?.keepItemUpTo)
  const { accusing } = useWord()
  const second = secondFor(draft.lines, rma.risk?.band, accusing, dear)
  const done = second ? t('returnSteps.proposed') : t(`returnSteps.decided.${draft.kind}`, { number: rma.number })

  function send() {
    deed.mutate(decide(rma, draft.lines, { noteToCustomer, internalNote }), { onSuccess: () => say.done(done) })
  }

  return (
    <Card
      title={t('returnSteps.decide')}
      aside={
        <Group gap={6}>
          <Button size="compact-sm" variant="default" onClick={draft.grantAll}>
            {t('returnSteps.grantAll')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={draft.exchangeAll}>
            {t('returnSteps.exchangeAll')}
          </Button>
          {policy?.keepItem && !goodsWanted ? (
            <Button size="compact-sm" variant="default" onClick={draft.keepAll}>
              {t('returnSteps.keepAll')}
            </Button>
          ) : null}
          <Button size="compact-sm" variant="default" onClick={draft.denyAll}>
            {t('returnSteps.denyAll')}
          </Button>
        </Group>
      }
    >
      <Stack gap="md">
        <div>
          {draft.lines.map((line) => {
            const item = rma.items.find((known) => known.line === line.line)
            return item ? (
              <DecisionLine
                key={line.line}
                item={item}
                line={line}
                goodsWanted={goodsWanted}
                missing={draft.missing.includes(line.line)}
                onChange={(part) => draft.change(line.line, part)}
              />
            ) : null
          })}
        </div>
        {goodsWanted ? (
          <Text size="sm" c="dimmed">
            {t('returnSteps.keepNotNow')}
          </Text>
        ) : null}
        <DecisionMoney rma={rma} lines={draft.lines} />
        <Textarea
          label={t('returnSteps.noteToCustomer')}
          description={t('returnSteps.noteToCustomerHint')}
          value={noteToCustomer}
          onChange={(event) => setNoteToCustomer(event.currentTarget.value)}
          maxLength={2000}
          autosize
          minRows={2}
        />
        <LetterPreview
          number={rma.number}
          lines={draft.lines}
          note={noteToCustomer}
          incomplete={draft.missing.length > 0}
        />
        <Textarea
          label={t('returnSteps.internalNote')}
          description={t('returnSteps.internalNoteHint')}
          value={internalNote}
          onChange={(event) => setInternalNote(event.currentTarget.value)}
          maxLength={2000}
          autosize
          minRows={1}
        />
        {second ? (
          <Alert color="yellow" icon={<IconUsers aria-hidden />} title={t('returnSteps.secondNeeded')}>
            {second === 'keep'
              ? t('returnSteps.secondWhy.keep', { amount: amount(policy?.keepItemUpTo) })
              : t(`returnSteps.secondWhy.${second}`)}
          </Alert>
        ) : null}
        {deed.error ? (
          <Alert color="red" role="alert">
            {reason(deed.error)}
          </Alert>
        ) : null}
        <Group justify="flex-end" gap="sm">
          {draft.missing.length > 0 ? (
            <Text size="sm" c="dimmed" role="status">
              {t('returnSteps.reasonNeeded')}
            </Text>
          ) : null}
          <Button
            color={draft.kind === 'deny' ? 'red' : undefined}
            onClick={send}
            loading={deed.isPending}
            disabled={draft.missing.length > 0}
          >
            {t(second ? 'returnSteps.propose' : `returnSteps.do.${draft.kind}`)}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
