import { Table } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatMoney } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useRowKeys } from '@/ui/useRowKeys'
import { WideTable } from '@/ui/WideTable'
import { AsOf } from './AsOf'
import { useOrders } from './api/useOrders'
import { orderPath } from './orderPath'
import { ShopBanner } from './ShopBanner'
import { Standing } from './Standing'

export function OrderList() {
  const { t, i18n } = useTranslation()
  const orders = useOrders()
  const rows = useRowKeys<HTMLTableSectionElement>()
  const items = orders.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Loaded query={orders} failed={t('order.failed')} skeleton={<ListSkeleton rows={8} height={40} />}>
      {() =>
        items.length === 0 ? (
          <EmptyView
            icon={<IconPackage size={28} stroke={1.6} />}
            title={t('order.listEmpty')}
            why={t('order.listEmptyWhy')}
          />
        ) : (
          <>
            <ShopBanner />
            <Card flush>
              <WideTable label={t('nav.orders')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('order.number')}</Table.Th>
                    <Table.Th>{t('order.customer')}</Table.Th>
                    <Table.Th>{t('order.statusLabel')}</Table.Th>
                    <Table.Th ta="right">{t('order.total')}</Table.Th>
                    <Table.Th>{t('order.placed')}</Table.Th>
                    <Table.Th>{t('orderPage.copy')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody ref={rows}>
                  {items.map((order) => (
                    <Table.Tr key={`${order.shop} ${order.id}`}>
                      <Table.Td className="num">
                        <Link to={orderPath(order)} data-row>
                          {order.number}
                        </Link>
                      </Table.Td>
                      <Table.Td>{order.customer?.name || order.name || order.email}</Table.Td>
                      <Table.Td>
                        <Standing order={order} />
                      </Table.Td>
                      <Table.Td ta="right" className="num">
                        {formatMoney(order.total, order.currency, i18n.language)}
                      </Table.Td>
                      <Table.Td>
                        <Time at={order.placedAt} />
                      </Table.Td>
                      <Table.Td>
                        <AsOf shop={order.shop} at={order.syncedAt} />
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </WideTable>
              <EndOfList query={orders} failed={t('order.failed')} />
            </Card>
          </>
        )
      }
    </Loaded>
  )
}
