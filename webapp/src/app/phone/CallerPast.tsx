import { useMay } from '@/api/useSession'
import { RememberedCard } from '@/features/people/RememberedCard'
import { HeartLine } from '@/features/praise/HeartLine'
import { ReturnsCard } from '@/features/returns/cards/ReturnsCard'

interface Props {
  customer: string
  /** Whether it may be somebody else: then nothing personal stands there. */
  maybe: boolean
}

/** Where their refund is, and the kind things that were said. Only to be read. */
export function CallerPast({ customer, maybe }: Props) {
  const mayReturns = useMay('READ_RETURNS')
  const mayPraise = useMay('READ_PRAISE')
  return (
    <>
      {mayReturns ? <ReturnsCard whose={{ customer }} quiet /> : null}
      {mayPraise && !maybe ? <HeartLine whose={customer} /> : null}
      {maybe ? null : <RememberedCard customer={customer} mayWrite={false} quiet />}
    </>
  )
}
