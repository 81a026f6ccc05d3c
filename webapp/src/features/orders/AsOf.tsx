import { Text, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatRelative, formatTime } from '@/lib/formatDate'
import { useAtPresent } from '@/lib/useAtPresent'
import { useShop } from './api/useShop'
import classes from './orders.module.css'

const STALE_AFTER = 10 * 60_000

/** How old what is shown is: since the copy was last known to be whole, or since this order last changed in it. */
export function AsOf({ shop, at }: { shop: string; at: string }) {
  const { t, i18n } = useTranslation()
  const standing = useShop().data
  const ours = standing?.shop === shop && standing.state !== 'off' ? standing : null
  const asOf = ours?.asOf && ours.asOf > at ? ours.asOf : at
  const age = useAtPresent((now) => formatRelative(asOf, now, i18n.language))
  const stale = useAtPresent((now) => (ours && now - Date.parse(asOf) > STALE_AFTER ? 'stale' : '')) !== ''
  return (
    <Tooltip label={t(ours ? 'orderPage.asOfShop' : 'order.asOfHint')} multiline maw={280}>
      <Text
        size="xs"
        component="span"
        className={classes.asOf}
        data-stale={stale || ours?.state === 'down' || undefined}
      >
        {t('orderPage.asOf', { time: formatTime(asOf, i18n.language), age })}
        {stale ? ` · ${t('orderPage.stale')}` : null}
      </Text>
    </Tooltip>
  )
}
