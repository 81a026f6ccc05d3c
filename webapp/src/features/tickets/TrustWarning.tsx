import { IconShieldQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Trust } from '@/api/schema'
import classes from './timeline.module.css'

/** A From header proves nothing; what was not proven is said in calm words. */
export function TrustWarning({ trust, from }: { trust: Trust | null; from: string | null }) {
  const { t } = useTranslation()
  if (!trust || trust === 'known') return null
  return (
    <p className={classes.trust} role="note">
      <IconShieldQuestion size={18} aria-hidden />
      <span>{t(`trust.${trust}`, { from: from ?? '?' })}</span>
    </p>
  )
}
