import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useCustomerOrders } from './api/useCustomerOrders'
import { mentionedFirst } from './mentionedFirst'
import { OrderCard } from './OrderCard'
import { ShopBanner } from './ShopBanner'

const FEW = 3

/** The customer's orders; those that the ticket speaks of come first. */
export function CustomerOrders({ customer, mentioned = [] }: { customer: string; mentioned?: string[] }) {
  const { t } = useTranslation()
  const orders = useCustomerOrders(customer)
  const [all, setAll] = useState(false)
  return (
    <Card title={t('order.label')}>
      <Loaded query={orders} failed={t('order.failed')} skeleton={<ListSkeleton rows={2} height={72} />}>
        {({ items }) => {
          if (items.length === 0) return <Text c="dimmed">{t('order.none')}</Text>
          const sorted = mentionedFirst(items, mentioned)
          const shown = all ? sorted : sorted.slice(0, FEW)
          return (
            <Stack gap={10}>
              <ShopBanner />
              {shown.map((order, at) => (
                <OrderCard
                  key={`${order.shop} ${order.id}`}
                  order={order}
                  mentioned={mentioned.includes(order.number)}
                  open={at === 0}
                />
              ))}
              {shown.length < sorted.length ? (
                <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
                  {t('order.more', { count: sorted.length - shown.length })}
                </Button>
              ) : null}
            </Stack>
          )
        }}
      </Loaded>
    </Card>
  )
}
