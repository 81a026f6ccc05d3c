import { ActionIcon, Text, Tooltip } from '@mantine/core'
import { IconBuildingStore, IconMail, IconPhone, IconPhoneOutgoing, IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactPoint } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { AddressText } from '@/ui/AddressText'
import { CopyIcon } from '@/ui/CopyIcon'
import classes from './customer.module.css'

const ICONS: Record<ContactPoint['kind'], typeof IconMail> = {
  email: IconMail,
  phone: IconPhone,
  shop: IconBuildingStore,
}

/** How a page lets a number be called; without it the computer's own phone is asked. */
export type Dial = (number: string, otherwise: ReactNode) => ReactNode

export function ContactPoints({ points, dial }: { points: ContactPoint[]; dial?: Dial }) {
  const { t } = useTranslation()
  if (points.length === 0) return <Text c="dimmed">{t('customer.noContact')}</Text>
  return (
    <ul className={classes.points} aria-label={t('customer.contact')}>
      {points.map(({ kind, value }) => {
        const KindIcon = ICONS[kind]
        const shown = kind === 'phone' ? formatPhone(value) : value
        return (
          <li key={value}>
            <KindIcon size={16} stroke={1.7} aria-label={t(`customer.${kind}`)} role="img" />
            <span className="num">
              <AddressText address={shown} />
            </span>
            <CopyIcon value={value} label={shown} />
            {kind === 'shop' ? null : kind === 'phone' && dial ? (
              dial(value, <Reach kind={kind} value={value} shown={shown} />)
            ) : (
              <Reach kind={kind} value={value} shown={shown} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Reach({ kind, value, shown }: ContactPoint & { shown: string }) {
  const { t } = useTranslation()
  const label = t(kind === 'phone' ? 'people.call' : 'people.write')
  const ReachIcon = kind === 'phone' ? IconPhoneOutgoing : IconSend
  return (
    <Tooltip label={label}>
      <ActionIcon
        component="a"
        href={`${kind === 'phone' ? 'tel' : 'mailto'}:${value}`}
        size={26}
        variant="subtle"
        color="gray"
        aria-label={`${label}: ${shown}`}
      >
        <ReachIcon size={15} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
