import {
  IconCircleCheck,
  IconCircleDot,
  IconLock,
  IconMail,
  IconMessage2,
  IconPhone,
  IconReceiptRefund,
  IconShoppingBag,
  IconTruckDelivery,
} from '@tabler/icons-react'
import type { HistoryKind } from '@/api/shapes'

export const KIND_ICONS: Record<HistoryKind, typeof IconMail> = {
  mail: IconMail,
  message: IconMessage2,
  call: IconPhone,
  note: IconLock,
  'ticket-opened': IconCircleDot,
  'ticket-solved': IconCircleCheck,
  'order-placed': IconShoppingBag,
  'order-shipped': IconTruckDelivery,
  'order-refunded': IconReceiptRefund,
}
