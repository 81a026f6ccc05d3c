import { IconCreditCard, IconPlayerRecord } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { pauseRecording, resumeRecording } from '../callActs'
import type { DeskPhone } from '../useDeskPhone'
import { BarButton } from './BarButton'

/** Card numbers may not be recorded: one button before they are said, one after. */
export function RecordingButton({ desk, call }: { desk: DeskPhone; call: DeskCall }) {
  const { t } = useTranslation()
  if (call.recording === 'off') return null
  const paused = call.recording === 'paused'
  return (
    <BarButton
      icon={paused ? IconPlayerRecord : IconCreditCard}
      label={t(paused ? 'callBar.recordOn' : 'callBar.recordPause')}
      word={t(paused ? 'callBar.recordOn' : 'callBar.recordPauseWord')}
      color={paused ? 'yellow' : undefined}
      variant={paused ? 'filled' : 'default'}
      loading={desk.busy('recording')}
      onClick={() => desk.run(paused ? resumeRecording(call.id) : pauseRecording(call.id))}
    />
  )
}
