import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import type { Rma } from '../api/shapes'
import { useSettlements } from '../api/useSettlements'
import { toSettle } from '../possible'
import { RefundForm } from './RefundForm'
import { SettlementList } from './SettlementList'

/** What was given back so far, and what can be. */
export function RefundCard({ rma, mayRefund }: { rma: Rma; mayRefund: boolean }) {
  const { t } = useTranslation()
  const settlements = useSettlements(rma.number).data?.items ?? []
  if (settlements.length === 0 && !mayRefund) return null
  return (
    <Card title={t('returnSteps.refund')}>
      <SettlementList rma={rma} settlements={settlements} />
      {mayRefund ? <RefundForm key={payable(rma)} rma={rma} /> : null}
    </Card>
  )
}

/** The form begins anew when other quantities can be paid for. */
function payable({ items }: Rma): string {
  return items.map((item) => `${item.line}:${toSettle(item)}`).join(' ')
}
