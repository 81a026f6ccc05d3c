import { useTranslation } from 'react-i18next'
import { countryName } from '@/lib/countryName'
import { useAtPresent } from '@/lib/useAtPresent'
import { usePlace } from './api/usePlace'

/** Where they live and what time it is there, as far as their latest order tells. */
export function CustomerPlace({ number }: { number: string }) {
  const { t, i18n } = useTranslation()
  const place = usePlace(number).data
  const time = useAtPresent((now) => timeThere(now, place?.timeZone ?? null, i18n.language))
  if (!place?.country) return null
  const country = countryName(place.country, i18n.language)
  return (
    <span>
      {' · '}
      {[place.city, country].filter(Boolean).join(', ')}
      {time ? ` · ${t('people.timeThere', { time })}` : null}
    </span>
  )
}

function timeThere(now: number, timeZone: string | null, language: string): string {
  return timeZone ? new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(now) : ''
}
