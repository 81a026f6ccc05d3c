import type { TFunction } from 'i18next'
import type { Likeness } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'

type Reason = Likeness['reasons'][number]

export function reasonText(t: TFunction, { kind, detail }: Reason): string {
  return t(`likeness.reason.${kind}`, { detail: kind === 'same-phone' ? formatPhone(detail) : detail })
}
