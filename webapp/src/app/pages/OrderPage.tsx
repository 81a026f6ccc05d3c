import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOrder } from '@/features/orders/api/useOrder'
import { OrderSheet } from '@/features/orders/OrderSheet'
import { OrderStatus } from '@/features/orders/OrderStatus'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'

export function OrderPage() {
  const { t } = useTranslation()
  const order = useOrder(useParams().number ?? '')
  return (
    <Loaded page query={order} failed={t('order.oneFailed')} skeleton={<ListSkeleton rows={4} height={90} />}>
      {(data) => (
        <PageFrame title={t('order.one', { number: data.number })} actions={<OrderStatus status={data.status} />}>
          <OrderSheet order={data} />
        </PageFrame>
      )}
    </Loaded>
  )
}
