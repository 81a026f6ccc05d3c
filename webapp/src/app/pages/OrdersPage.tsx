import { useTranslation } from 'react-i18next'
import { OrderList } from '@/features/orders/OrderList'
import { PageFrame } from '@/ui/PageFrame'

export function OrdersPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('nav.orders')} lead={t('order.listLead')}>
      <OrderList />
    </PageFrame>
  )
}
