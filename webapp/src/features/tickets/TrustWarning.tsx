import { IconShieldQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Trust } from '@/api/shapes'
import classes from './timeline.module.css'

/**
 * A From header proves nothing; what was not proven is said in calm words. Nearly every first mail is unverified: that is
 * a quiet line, so that the warnings about strangers still stand out.
 */
export function TrustWarning({ trust, from }: { trust: Trust | null; from: string | null }) {
  const { t } = useTranslation()
  if (!trust || trust === 'known') return null
  return (
    <p className={trust === 'unverified' ? `${classes.trust} ${classes.trustQuiet}` : classes.trust} role="note">
      <IconShieldQuestion size={trust === 'unverified' ? 14 : 18} aria-hidden />
      <span>{t(`trust.${trust}`, { from: from ?? '?' })}</span>
    </p>
  )
}
