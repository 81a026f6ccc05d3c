import { Anchor, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DeskCall } from '@/api/shapes'
import { WhoIsIt } from '@/features/calls/panel/WhoIsIt'
import { CustomerOrders } from '@/features/orders/CustomerOrders'
import { CustomerCard } from '@/features/people/CustomerCard'
import { Card } from '@/ui/Card'

const CallerPast = lazy(async () => ({ default: (await import('./CallerPast')).CallerPast }))

interface Props {
  call: DeskCall
  /** Whether what was said about the caller is on its way. */
  busy: boolean
  onSay: (customer: string) => void
  onUnsay: () => void
}

/** Who calls, what they bought, and where to go on; nothing opens by itself. */
export function ScreenPop({ call, busy, onSay, onUnsay }: Props) {
  const { t } = useTranslation()
  const customer = call.customer?.number ?? null
  return (
    <>
      <WhoIsIt call={call} busy={busy} onSay={onSay} onUnsay={onUnsay} />
      {customer ? (
        <>
          <CustomerCard number={customer} />
          <CustomerOrders customer={customer} mentioned={call.order ? [call.order] : []} />
          <Suspense>
            <CallerPast customer={customer} maybe={call.callerTrust === 'maybe'} />
          </Suspense>
        </>
      ) : call.candidates.length === 0 ? (
        <Card title={t('customer.label')}>
          <Text size="sm">{t(call.caller ? 'screenPop.unknown' : 'screenPop.withheld')}</Text>
          {call.order ? (
            <Text size="sm" mt={8}>
              {t('screenPop.named')}{' '}
              <Anchor component={Link} to={`/orders/${encodeURIComponent(call.order)}`}>
                {call.order}
              </Anchor>
            </Text>
          ) : null}
        </Card>
      ) : null}
    </>
  )
}
