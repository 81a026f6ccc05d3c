import {
  IconCircleCheck,
  IconCircleDot,
  IconGavel,
  IconLock,
  IconMail,
  IconMessage2,
  IconMessages,
  IconPackageImport,
  IconPhone,
  IconQuestionMark,
  IconReceipt2,
  IconReceiptRefund,
  IconShoppingBag,
  IconTruckDelivery,
} from '@tabler/icons-react'
import type { HistoryKind } from '@/api/shapes'

export const KIND_ICONS: Record<HistoryKind, typeof IconMail> = {
  mail: IconMail,
  text: IconMessage2,
  message: IconMessages,
  call: IconPhone,
  note: IconLock,
  'ticket-opened': IconCircleDot,
  'ticket-solved': IconCircleCheck,
  'order-placed': IconShoppingBag,
  'order-shipped': IconTruckDelivery,
  'order-refunded': IconReceiptRefund,
  'return-requested': IconPackageImport,
  'return-decided': IconGavel,
  'return-appealed': IconQuestionMark,
  'return-settled': IconReceipt2,
}
