import { Alert } from '@mantine/core'
import { IconCloudOff, IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDateTime, formatTime } from '@/lib/formatDate'
import { useShop } from './api/useShop'

/** Says since when the shop is away, and what that means for whoever works here. Nothing while it is well. */
export function ShopBanner({ shop }: { shop?: string }) {
  const { t, i18n } = useTranslation()
  const standing = useShop().data
  if (!standing || (shop !== undefined && shop !== standing.shop)) return null
  if (standing.state !== 'down' && standing.state !== 'slow') return null
  const down = standing.state === 'down'
  const since = standing.since ? formatTime(standing.since, i18n.language) : '–'
  const asOf = standing.asOf && formatDateTime(standing.asOf, i18n.language)
  const why = down ? 'orderPage.shopDownWhy' : 'orderPage.shopSlowWhy'
  return (
    <Alert
      color={down ? 'red' : 'yellow'}
      role="status"
      icon={down ? <IconCloudOff size={20} aria-hidden /> : <IconHourglass size={20} aria-hidden />}
      title={t(down ? 'orderPage.shopDown' : 'orderPage.shopSlow', { since })}
      mb="md"
    >
      {asOf ? t(why, { asOf }) : t(`${why}NeverRead`)}
    </Alert>
  )
}
