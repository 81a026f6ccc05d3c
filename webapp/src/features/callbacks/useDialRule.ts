import { useTranslation } from 'react-i18next'
import { useOwnPhone } from '@/lib/ownPhone'

/** Nobody is called from a phone that is busy or off; the button stays, and says why. */
export function useDialRule<Mutate extends (...told: never[]) => void>(mutate: Mutate) {
  const { t } = useTranslation()
  const { closed } = useOwnPhone()
  const why = closed === null ? undefined : t(`dial.${closed}`)
  return {
    mutate: why === undefined ? mutate : () => {},
    /** For the button that calls. */
    rule: {
      'aria-disabled': why !== undefined,
      'data-disabled': why !== undefined || undefined,
      'aria-description': why,
      title: why,
    },
  }
}
