import type { MissedCall } from '@/api/shapes'
import { HandledDialog } from './HandledDialog'
import { PlanDialog } from './PlanDialog'
import { useWhoCalled } from './useWhoCalled'

export interface MissedDeed {
  missed: MissedCall
  what: 'plan' | 'handle'
}

/** Beside the list and not in its row, which goes as soon as somebody reached the caller: what is typed stays. */
export function MissedDialog({ deed: { missed, what }, onClose }: { deed: MissedDeed; onClose: () => void }) {
  const who = useWhoCalled()(missed)
  if (what === 'handle') return <HandledDialog missed={missed} who={who} onClose={onClose} />
  const { number, customer, ticket } = missed
  return <PlanDialog number={number} customer={customer?.number} ticket={ticket} onClose={onClose} />
}
