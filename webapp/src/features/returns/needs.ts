import {
  IconArrowsSplit2,
  IconCash,
  IconClipboardCheck,
  IconMessageQuestion,
  IconPackageImport,
  IconScale,
  IconUsers,
} from '@tabler/icons-react'
import type { Need } from './api/shapes'

/** What returns wait for, in the order of a day's work; `info` waits for the customer, the others for us or the parcel. */
export const NEEDS: Need[] = ['decision', 'inspection', 'refund', 'appeal', 'second', 'parcel', 'info']

/** What somebody of the team can do something about now. */
export const OURS: Need[] = ['decision', 'inspection', 'refund', 'appeal', 'second']

export const NEED_ICONS: Record<Need, typeof IconScale> = {
  decision: IconArrowsSplit2,
  inspection: IconClipboardCheck,
  refund: IconCash,
  appeal: IconScale,
  second: IconUsers,
  parcel: IconPackageImport,
  info: IconMessageQuestion,
}
