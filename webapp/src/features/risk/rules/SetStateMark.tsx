import { useTranslation } from 'react-i18next'
import { Tone, type ToneColor } from '@/ui/Tone'
import type { SetState } from '../api/ruleShapes'

const COLORS: Record<SetState, ToneColor> = { draft: 'yellow', shadow: 'blue', active: 'green', retired: 'gray' }

export function SetStateMark({ state }: { state: SetState }) {
  const { t } = useTranslation()
  return <Tone color={COLORS[state]}>{t(`riskRules.states.${state}`)}</Tone>
}
