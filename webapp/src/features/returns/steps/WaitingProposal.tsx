import { Alert, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import type { Rma } from '../api/shapes'
import { useWord } from '../useWord'

/** What somebody found at the table and a second person has to agree to, in the place of the form that it came from. */
export function WaitingProposal({ rma }: { rma: Rma }) {
  const { t } = useTranslation()
  const { word } = useWord()
  if (!rma.proposal) return null
  const { by, at, items } = rma.proposal
  return (
    <Alert color="yellow" variant="light" icon={<IconUsers aria-hidden />} title={t('returnSteps.proposalTitle')}>
      {items.map(({ line, quantity, denial }) => (
        <Text key={line} size="sm" fw={600}>
          {rma.items.find((item) => item.line === line)?.name ?? line}
          {`: ${t('returnSteps.refusedCount', { count: quantity })}`}
          {denial ? ` · ${word('denial', denial)}` : null}
        </Text>
      ))}
      <Text size="sm">
        {by ? `${by.name} · ` : null}
        <Time at={at} />
      </Text>
      <Text size="sm">{t('returnSteps.waitsHere')}</Text>
    </Alert>
  )
}

export function WaitingCard({ rma, title }: { rma: Rma; title: string }) {
  return (
    <Card title={title}>
      <WaitingProposal rma={rma} />
    </Card>
  )
}
