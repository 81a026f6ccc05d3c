import { IconShieldQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Trust } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import classes from './timeline.module.css'

/**
 * A From header proves nothing; what was not proven is said in calm words. Nearly every first mail is unverified, and every text: that is
 * a quiet line, so that the warnings about strangers still stand out.
 */
export function TrustWarning({ trust, from }: { trust: Trust | null; from: string | null }) {
  const { t } = useTranslation()
  if (!trust || trust === 'known') return null
  const quiet = trust === 'unverified' || trust === 'number'
  return (
    <p className={quiet ? `${classes.trust} ${classes.trustQuiet}` : classes.trust} role="note">
      <IconShieldQuestion size={quiet ? 14 : 18} aria-hidden />
      <span>{t(`trust.${trust}`, { from: from ? formatPhone(from) : '?' })}</span>
    </p>
  )
}
