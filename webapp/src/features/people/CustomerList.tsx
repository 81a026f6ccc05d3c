import { Table, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Customer } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { formatPhone } from '@/lib/formatPhone'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useRowKeys } from '@/ui/useRowKeys'
import { WideTable } from '@/ui/WideTable'
import { useCustomers } from './api/useCustomers'

export function CustomerList() {
  const { t, i18n } = useTranslation()
  const customers = useCustomers()
  const rows = useRowKeys<HTMLTableSectionElement>()
  const items = customers.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Loaded query={customers} failed={t('customer.listFailed')} skeleton={<ListSkeleton rows={8} height={40} />}>
      {() =>
        items.length === 0 ? (
          <EmptyView
            icon={<IconUsers size={28} stroke={1.6} />}
            title={t('customer.listEmpty')}
            why={t('customer.listEmptyWhy')}
          />
        ) : (
          <Card flush>
            <WideTable label={t('nav.customers')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('customer.name')}</Table.Th>
                  <Table.Th>{t('customer.email')}</Table.Th>
                  <Table.Th>{t('customer.phone')}</Table.Th>
                  <Table.Th>{t('customer.sinceLabel')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody ref={rows}>
                {items.map((customer) => (
                  <Table.Tr key={customer.number}>
                    <Table.Td>
                      <Link to={`/customers/${customer.number}`} data-row>
                        {customer.name || t('customer.unnamed')}
                      </Link>
                    </Table.Td>
                    <Table.Td>{valuesOf(customer, 'email').join(', ')}</Table.Td>
                    <Table.Td className="num">{valuesOf(customer, 'phone').map(formatPhone).join(', ')}</Table.Td>
                    <Table.Td>
                      <Text size="sm" c="dimmed">
                        {formatDay(customer.createdAt, i18n.language)}
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </WideTable>
            <EndOfList query={customers} failed={t('customer.listFailed')} />
          </Card>
        )
      }
    </Loaded>
  )
}

function valuesOf(customer: Customer, kind: 'email' | 'phone'): string[] {
  return customer.contactPoints.filter((point) => point.kind === kind).map((point) => point.value)
}
