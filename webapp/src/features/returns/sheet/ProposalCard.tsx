import { Alert, Button, Group, Text, Textarea } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoney } from '@/lib/formatNumber'
import { Time } from '@/ui/Time'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { Proposal, Rma } from '../api/shapes'
import { useReturnDeed } from '../api/useReturnDeed'
import { answerProposal, takeBackProposal } from '../returnDeeds'
import { useWord } from '../useWord'
import classes from './sheet.module.css'

/** What the quantity of an item means depends on what is proposed. */
const COUNTS: Record<string, 'returnSteps.refusedCount' | 'returnSteps.paidCount'> = {
  inspection: 'returnSteps.refusedCount',
  receipt: 'returnSteps.refusedCount',
  settlement: 'returnSteps.paidCount',
}

interface Props {
  rma: Rma
  proposal: Proposal
  me: number | null
  mayManage: boolean
}

/** What somebody decided and a second person has to agree to; until then nothing has happened. */
export function ProposalCard({ rma, proposal, me, mayManage }: Props) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const { word } = useWord()
  const deed = useReturnDeed(rma.number)
  const [note, setNote] = useState('')
  const mine = proposal.by !== null && proposal.by.id === me
  const amount = proposal.kind === 'settlement' ? /([0-9.]+) ([A-Z]{3})$/.exec(proposal.summary) : null
  const kind = `returnSteps.proposal.${proposal.kind}`

  function answer(agree: boolean) {
    deed.mutate(mine ? takeBackProposal() : answerProposal(agree, note.trim()), {
      onSuccess: () =>
        say.done(t(agree ? 'returnSteps.agreed' : mine ? 'returnSteps.takenBack' : 'returnSteps.refused')),
    })
  }

  return (
    <Alert
      color="yellow"
      variant="light"
      radius="lg"
      icon={<IconUsers aria-hidden />}
      title={t('returnSteps.proposalTitle')}
    >
      <Text size="sm">
        {i18n.exists(kind) ? t(kind as 'returnSteps.proposal.decision') : proposal.kind}
        {' · '}
        {proposal.by?.name} · <Time at={proposal.at} />
      </Text>
      {amount ? (
        <Text size="sm" fw={600}>
          {formatMoney(Number(amount[1]), amount[2] ?? null, i18n.language)}
        </Text>
      ) : null}
      {proposal.kind === 'cancellation' && proposal.summary ? (
        <blockquote className={classes.quote}>{proposal.summary}</blockquote>
      ) : null}
      <ul>
        {proposal.items.map(({ line, quantity, resolution, denial }) => (
          <li key={line}>
            {rma.items.find((item) => item.line === line)?.name ?? line}
            {`: ${quantity === 0 && denial ? t('returnSteps.isDenied') : t(COUNTS[proposal.kind] ?? 'returnSteps.grantedCount', { count: quantity })}`}
            {resolution && quantity > 0 ? ` · ${resolutionName(resolution)}` : null}
            {denial ? ` · ${word('denial', denial)}` : null}
          </li>
        ))}
      </ul>
      <Textarea
        label={t('returnSteps.proposalNote')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        maxLength={1000}
        autosize
        minRows={1}
        disabled={!mayManage}
      />
      {deed.error ? (
        <Text size="sm" role="alert" c="var(--mantine-color-error)" mt="xs">
          {reason(deed.error)}
        </Text>
      ) : null}
      <Group mt="sm" gap="xs">
        <Button size="sm" onClick={() => answer(true)} loading={deed.isPending} disabled={mine || !mayManage}>
          {t('returnSteps.agree')}
        </Button>
        <Button
          size="sm"
          variant="default"
          onClick={() => answer(false)}
          loading={deed.isPending}
          disabled={!mine && (!mayManage || note.trim() === '')}
        >
          {t(mine ? 'returnSteps.takeBack' : 'returnSteps.refuse')}
        </Button>
        {mine || !mayManage ? (
          <Text size="sm">{t(mine ? 'returnSteps.notOwnProposal' : 'returnSteps.managerAgrees')}</Text>
        ) : null}
      </Group>
    </Alert>
  )

  function resolutionName(resolution: string): string {
    const key = `returns.resolution.${resolution}`
    return i18n.exists(key) ? t(key as 'returns.resolution.refund') : resolution
  }
}
