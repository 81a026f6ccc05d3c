import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rma } from '../api/shapes'
import { RefundCard } from '../money/RefundCard'
import { possibleOf } from '../possible'
import { InspectCard } from '../steps/InspectCard'
import { ReceiveCard } from '../steps/ReceiveCard'
import { AppealCard } from './AppealCard'
import { DecisionCard } from './DecisionCard'
import { HistoryCard } from './HistoryCard'
import { ItemsCard } from './ItemsCard'
import { PolicyCard } from './PolicyCard'
import { ProposalCard } from './ProposalCard'
import { QuestionCard } from './QuestionCard'
import { ReturnFacts } from './ReturnFacts'
import classes from './sheet.module.css'

interface Props {
  rma: Rma
  me: number | null
  mayWrite: boolean
  mayDecide: boolean
  mayManage: boolean
  /** What the page puts beside it: the evidence, the customer. */
  evidence?: ReactNode
  assessmentOf?: (id: number) => ReactNode
  /** What is to be known of how it was asked for. */
  note?: ReactNode
  beside?: ReactNode
}

/** One return: what it is about and what is to be done on one side, what to know for it on the other. */
export function ReturnSheet({ rma, me, mayWrite, mayDecide, mayManage, evidence, assessmentOf, note, beside }: Props) {
  const { t } = useTranslation()
  const possible = possibleOf(rma)
  return (
    <div className={classes.sheet}>
      <div>
        {rma.proposal ? <ProposalCard rma={rma} proposal={rma.proposal} me={me} mayManage={mayManage} /> : null}
        {rma.appeal ? <AppealCard rma={rma} appeal={rma.appeal} mayWrite={mayWrite} mayDecide={mayDecide} /> : null}
        <QuestionCard rma={rma} mayWrite={mayWrite} />
        {note}
        <ItemsCard rma={rma} mayWrite={mayWrite} />
        {rma.state === 'unconfirmed' ? <Text role="note">{t('returnDesk.waitsForConfirmation')}</Text> : null}
        {mayDecide && possible.decide ? <DecisionCard key={undecided(rma)} rma={rma} /> : null}
        {mayDecide && possible.receive ? <ReceiveCard rma={rma} /> : null}
        {mayDecide && possible.inspect ? <InspectCard rma={rma} /> : null}
        <RefundCard rma={rma} mayRefund={mayDecide && possible.refund} />
        <HistoryCard number={rma.number} items={rma.items} assessmentOf={assessmentOf} />
      </div>
      <div>
        <PolicyCard rma={rma} />
        {evidence}
        <ReturnFacts rma={rma} />
        {beside}
      </div>
    </div>
  )
}

/** What somebody is writing stays while a photo or an assessment comes in; it begins anew with other items. */
function undecided({ number, items }: Rma): string {
  return [number, ...items.filter(({ decided }) => !decided).map(({ line }) => line)].join(' ')
}
