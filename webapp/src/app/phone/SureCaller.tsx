import { useMay } from '@/api/useSession'
import { RememberedCard } from '@/features/people/RememberedCard'
import { HeartLine } from '@/features/praise/HeartLine'
import { ReturnsCard } from '@/features/returns/cards/ReturnsCard'

/** What is for the ears of the customer alone: where their refund is, and the kind things that were said. Only to be read. */
export function SureCaller({ customer }: { customer: string }) {
  const mayReturns = useMay('READ_RETURNS')
  const mayPraise = useMay('READ_PRAISE')
  return (
    <>
      {mayReturns ? <ReturnsCard whose={{ customer }} quiet /> : null}
      {mayPraise ? <HeartLine whose={customer} /> : null}
      <RememberedCard customer={customer} mayWrite={false} quiet />
    </>
  )
}
