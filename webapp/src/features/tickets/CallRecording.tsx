import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Call } from '@/api/shapes'
import classes from './timeline.module.css'

export function CallRecording({ recording }: { recording: Call['recording'] }) {
  const { t } = useTranslation()
  if (recording.state === 'none') return null
  if (recording.state === 'stored' && recording.href) {
    return (
      // biome-ignore lint/a11y/useMediaCaption: the transcript stands below
      <audio className={classes.audio} controls preload="none" src={recording.href} aria-label={t('call.recording')} />
    )
  }
  return (
    <Text size="sm" c="dimmed">
      {t(recording.state === 'failed' ? 'call.recordingFailed' : 'call.recordingWaiting')}
    </Text>
  )
}
