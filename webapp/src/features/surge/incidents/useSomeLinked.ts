import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import type { Incident } from '../api/shapes'

/** Says how many were linked when not all could be at once. */
export function useSomeLinked() {
  const { t } = useTranslation()
  const say = useSay()
  return ({ linked, unlinked }: Pick<Incident, 'linked' | 'unlinked'>) => {
    if (unlinked > 0) say.done(t('surgeHints.someLinked', { linked, all: linked + unlinked }))
  }
}
