import { useTranslation } from 'react-i18next'
import { Tone, type ToneColor } from '@/ui/Tone'
import type { Incident } from '../api/shapes'

const TONES = {
  investigating: 'red',
  identified: 'yellow',
  monitoring: 'blue',
  resolved: 'green',
} satisfies Record<Incident['state'], ToneColor>

/** How far an incident is. */
export function IncidentTone({ state }: { state: Incident['state'] }) {
  const { t } = useTranslation()
  return <Tone color={TONES[state]}>{t(`surge.incident.state.${state}`)}</Tone>
}
