import { Button, Menu, Text } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Order } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { useSay } from '@/ui/useSay'
import { useCustomerOrders } from './api/useCustomerOrders'
import { useOrderWords } from './api/useOrderWords'
import { mentionedFirst } from './mentionedFirst'
import classes from './orders.module.css'
import { Standing } from './Standing'

const MOST = 8

interface Props {
  customer: string
  mentioned: string[]
  /** The customer's language, "" when we do not know it. */
  language: string
  onText: (text: string) => void
}

/** Puts what has become of an order into a reply, in words for the customer. */
export function OrderInsert({ customer, mentioned, language, onText }: Props) {
  const { t, i18n } = useTranslation()
  const orders = useCustomerOrders(customer).data?.items ?? []
  const words = useOrderWords()
  const say = useSay()
  if (orders.length === 0) return null

  function insert(order: Order) {
    const wanted = (language || i18n.language).startsWith('ko') ? 'ko' : 'en'
    words.mutate(
      { order, language: wanted },
      {
        onSuccess: ({ text }) => onText(text),
        onError: say.failed(t('orderPage.insertFailed')),
      },
    )
  }

  return (
    <Menu position="top-start" shadow="md" width={320}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPackage size={15} aria-hidden />}
          loading={words.isPending}
        >
          {t('orderPage.insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('orderPage.insertHint')}</Menu.Label>
        {mentionedFirst(orders, mentioned)
          .slice(0, MOST)
          .map((order) => (
            <Menu.Item key={`${order.shop} ${order.id}`} onClick={() => insert(order)}>
              <span className={classes.line}>
                <span className="num">{order.number}</span>
                <Standing order={order} />
              </span>
              <Text size="xs" c="dimmed" component="span">
                {formatDay(order.placedAt, i18n.language)}
                {mentioned.includes(order.number) ? ` · ${t('order.linked')}` : null}
              </Text>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
