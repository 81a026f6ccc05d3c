import { Button, NativeSelect, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recording } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import classes from './call.module.css'

const SPEEDS = ['0.75', '1', '1.25', '1.5', '2']

/** What was recorded, to be heard slower or faster; or why there is nothing to hear. */
export function CallRecording({ recording }: { recording: Recording }) {
  const { t, i18n } = useTranslation()
  const sound = useRef<HTMLAudioElement>(null)
  const [speed, setSpeed] = useState('1')
  const [failed, setFailed] = useState(false)
  const [retries, setRetries] = useState(0)
  const label = t(recording.kind === 'voicemail' ? 'call.recordingVoicemail' : 'call.recording')

  function play(chosen: string) {
    setSpeed(chosen)
    if (sound.current) sound.current.playbackRate = Number(chosen)
  }

  function retry() {
    setFailed(false)
    setRetries(retries + 1)
  }

  if (recording.state === 'none') return null
  if (recording.state === 'stored' && recording.href) {
    return (
      <div className={classes.recording}>
        {/* biome-ignore lint/a11y/useMediaCaption: the transcript stands below */}
        <audio
          key={retries}
          ref={sound}
          className={classes.audio}
          controls
          preload="none"
          autoPlay={retries > 0}
          src={recording.href}
          aria-label={label}
          onPlay={() => play(speed)}
          onError={() => setFailed(true)}
        />
        <NativeSelect
          size="xs"
          aria-label={t('call.speed')}
          value={speed}
          onChange={(event) => play(event.currentTarget.value)}
          data={SPEEDS.map((value) => ({ value, label: t('call.speedOf', { speed: value }) }))}
        />
        {failed ? (
          <Text size="sm" role="alert">
            {t('call.recordingUnplayable')}{' '}
            <Button size="compact-xs" variant="default" onClick={retry}>
              {t('action.retry')}
            </Button>
          </Text>
        ) : null}
      </div>
    )
  }
  return (
    <Text size="sm" c="dimmed">
      {recording.state === 'deleted' && recording.deletedAt
        ? t('call.recordingDeleted', { day: formatDay(recording.deletedAt, i18n.language) })
        : t(WORDS[recording.state])}
    </Text>
  )
}

const WORDS = {
  none: 'call.recordingAbsent',
  absent: 'call.recordingAbsent',
  deleted: 'call.recordingAbsent',
  failed: 'call.recordingFailed',
  'too-long': 'call.recordingTooLong',
  waiting: 'call.recordingWaiting',
  stored: 'call.recordingWaiting',
} as const
