import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { isProblem } from '@/api/problem'
import { useMay } from '@/api/useSession'
import { CallButton } from '@/features/calls/dial/CallButton'
import { AsOf } from '@/features/orders/AsOf'
import { useOrder } from '@/features/orders/api/useOrder'
import { OrderSheet } from '@/features/orders/OrderSheet'
import { OrdersOfNumber } from '@/features/orders/OrdersOfNumber'
import { Standing } from '@/features/orders/Standing'
import { FileReturn } from '@/features/returns/cards/FileReturn'
import { ReturnsCard } from '@/features/returns/cards/ReturnsCard'
import { OrderTickets } from '@/features/tickets/OrderTickets'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'

export function OrderPage() {
  const { t } = useTranslation()
  const asked = useParams().number ?? ''
  const [search] = useSearchParams()
  const shop = search.get('shop') ?? undefined
  const id = search.get('id') ?? undefined
  const mayRead = useMay('READ_RETURNS')
  const mayFile = useMay('WRITE_RETURNS')
  const order = useOrder(asked, { shop, id })
  if (isProblem(order.error, 409)) {
    return (
      <PageFrame title={t('order.one', { number: asked })}>
        <OrdersOfNumber number={asked} />
      </PageFrame>
    )
  }
  return (
    <Loaded page query={order} failed={t('order.oneFailed')} skeleton={<ListSkeleton rows={4} height={90} />}>
      {(data) => (
        <PageFrame
          title={t('order.one', { number: data.number })}
          actions={
            <>
              <Standing order={data} />
              <AsOf shop={data.shop} at={data.syncedAt} />
            </>
          }
        >
          {isOther(asked, data.number) ? (
            <Text role="status" mb="sm">
              {t('orderPage.otherNumber', { asked, number: data.number })}
            </Text>
          ) : null}
          <OrderSheet
            order={data}
            beside={
              <>
                {mayRead ? (
                  <ReturnsCard
                    whose={{ order: data.number }}
                    action={mayFile ? <FileReturn orders={[data]} /> : null}
                  />
                ) : null}
                <OrderTickets order={data.number} />
              </>
            }
            dial={
              data.phone ? <CallButton to={data.phone} customer={data.customer?.number} order={data.number} /> : null
            }
          />
        </PageFrame>
      )}
    </Loaded>
  )
}

/** An edited order may be found by the number of the one that it replaced. */
function isOther(asked: string, found: string): boolean {
  const plain = (number: string) =>
    number
      .replace(/[#\s]/g, '')
      .replace(/^0+(?=.)/, '')
      .toUpperCase()
  return plain(asked) !== plain(found)
}
