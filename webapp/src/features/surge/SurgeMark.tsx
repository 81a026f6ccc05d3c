import { useTranslation } from 'react-i18next'
import type { Page } from '@/api/shapes'
import { Tone } from '@/ui/Tone'
import type { Surge } from './api/shapes'
import { useSurgeQuery } from './api/useSurgeQuery'

/** Beside the menu, on every page: live events renew it within two seconds. */
export function SurgeMark() {
  const { t } = useTranslation()
  const newest = useSurgeQuery<Page<Surge>>('/surges').data?.items[0]
  if (newest?.state !== 'surge' && newest?.state !== 'cooling') return null
  return <Tone color={newest.state === 'surge' ? 'red' : 'yellow'}>{t(`surge.mark.${newest.state}`)}</Tone>
}
