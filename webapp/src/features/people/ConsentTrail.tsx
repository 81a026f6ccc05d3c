import { useTranslation } from 'react-i18next'
import type { Consent } from '@/api/shapes'
import { formatDateTime } from '@/lib/formatDate'
import classes from './consents.module.css'

/** Everything that was said about consent, the newest first. */
export function ConsentTrail({ trail }: { trail: Consent[] }) {
  const { t, i18n } = useTranslation()
  if (trail.length === 0) return null

  function words({ at, purpose, channel, state, how, by }: Consent): string {
    const what = t(`consent.what.${purpose}`, { channel: t(`consent.channel.${channel}`) })
    const when = at ? formatDateTime(at, i18n.language) : null
    const known = how ? t(`consent.how.${how}`) : null
    return [when, what, t(`consent.state.${state}`), known, by?.name].filter(Boolean).join(' · ')
  }

  return (
    <details className={classes.trail}>
      <summary>{t('consent.trail', { count: trail.length })}</summary>
      <ol>
        {trail.map((said) => (
          <li key={`${said.at} ${said.purpose} ${said.channel} ${said.state}`}>{words(said)}</li>
        ))}
      </ol>
    </details>
  )
}
