import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import { useRehearsal } from './api/useRehearsal'
import classes from './phoneSettings.module.css'
import type { Rehearsal } from './shapes'

type Way = 'callback' | 'text-link' | 'voicemail'

/** What a caller hears, now or at any time that is asked for. */
export function RehearsalCard({ team }: { team: number }) {
  const { t } = useTranslation()
  const [at, setAt] = useState('')
  const rehearsal = useRehearsal(team, at)
  return (
    <Card title={t('phoneSettings.rehearsal')}>
      <Group align="flex-end" gap="xs" mb="md">
        <TextInput
          type="datetime-local"
          label={t('phoneSettings.rehearsalAt')}
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
        />
        {at ? (
          <Button variant="default" onClick={() => setAt('')}>
            {t('phoneSettings.now')}
          </Button>
        ) : null}
      </Group>
      <Loaded query={rehearsal} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={2} height={60} />}>
        {(heard) => <Heard rehearsal={heard} />}
      </Loaded>
    </Card>
  )
}

function Heard({ rehearsal }: { rehearsal: Rehearsal }) {
  const { t } = useTranslation()
  const ways = [rehearsal.voicemail ? 'voicemail' : null, rehearsal.callback ? 'callback' : null] as const
  return (
    <div aria-live="polite">
      <Group gap="xs" mb="sm">
        <Tone color={rehearsal.answer === 'open' ? 'green' : 'gray'}>
          {t(`phoneSettings.answer.${rehearsal.answer}`)}
        </Tone>
        {ways.map((way) =>
          way ? (
            <Text key={way} size="sm" c="dimmed">
              {t(`phoneSettings.way.${way}`)}
            </Text>
          ) : null,
        )}
      </Group>
      {rehearsal.unattended.length > 0 ? (
        <Text size="sm" c="dimmed" mb="sm">
          {t('phoneSettings.unattended', {
            ways: (rehearsal.unattended as Way[]).map((way) => t(`phoneSettings.way.${way}`)).join(', '),
          })}
        </Text>
      ) : null}
      {(['en', 'ko'] as const).map((language) => (
        <div key={language} className={classes.spoken} lang={language}>
          {rehearsal.lines.map((line) => (
            <p key={line.en + line.ko} className={classes.said}>
              {line[language] || line.en || line.ko}
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}
