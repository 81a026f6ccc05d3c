import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { Time } from '@/ui/Time'
import { Tone, type ToneColor } from '@/ui/Tone'
import { useSure } from '@/ui/useSure'
import type { Incident } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'
import classes from '../surge.module.css'
import { formOf, IncidentDialog } from './IncidentDialog'
import { useSomeLinked } from './useSomeLinked'

const TONES = {
  investigating: 'red',
  identified: 'yellow',
  monitoring: 'blue',
  resolved: 'green',
} satisfies Record<Incident['state'], ToneColor>

export function IncidentRow({ incident, maySteer }: { incident: Incident; maySteer: boolean }) {
  const { t, i18n } = useTranslation()
  const sure = useSure()
  const [changing, setChanging] = useState(false)
  const resolve = useSurgeChange(() =>
    api.put(`/incidents/${incident.id}`, {
      body: { ...formOf(incident), state: 'resolved' },
      ifMatch: incident.version,
    }),
  )
  const answer = useSurgeChange((on: boolean) =>
    on ? api.put(`/incidents/${incident.id}/answers`) : api.delete(`/incidents/${incident.id}/answers`),
  )
  const release = useSurgeChange(() => api.put(`/incidents/${incident.id}/answers/release`))
  const someLinked = useSomeLinked()
  const link = useSurgeChange(() => api.put<Incident>(`/incidents/${incident.id}/links`))
  const open = incident.state !== 'resolved'
  const title = i18n.language === 'ko' ? incident.title.ko || incident.title.en : incident.title.en || incident.title.ko
  const facts = [
    incident.onBanner && t('surge.incident.banner'),
    incident.onPhone && t('surge.incident.phone'),
    incident.linked > 0 && t('surge.incident.linked', { count: incident.linked }),
    incident.unlinked > 0 && t('surgeHints.unlinked', { count: incident.unlinked }),
    incident.answered > 0 && t('surge.incident.answered', { count: incident.answered }),
    incident.waiting > 0 && t('surge.incident.waiting', { count: incident.waiting }),
    incident.skipped > 0 && t('surge.incident.skipped', { count: incident.skipped }),
    incident.toldAlready > 0 && t('surge.incident.toldAlready', { count: incident.toldAlready }),
    incident.held > 0 && t('surge.incident.held', { count: incident.held }),
  ].filter(Boolean)
  return (
    <li className={classes.row}>
      <div className={classes.rowWords}>
        <strong>{title}</strong>
        <span className={classes.dim}>
          <Tone color={TONES[incident.state]}>{t(`surge.incident.state.${incident.state}`)}</Tone>{' '}
          <Time at={incident.changedAt} />
          {incident.by ? ` · ${incident.by}` : ''}
        </span>
        <span className={classes.dim}>{facts.join(' · ')}</span>
      </div>
      {maySteer && open ? (
        <Group gap="xs">
          {incident.unlinked > 0 ? (
            <Button
              size="xs"
              variant="light"
              loading={link.isPending}
              onClick={() => link.mutate(undefined, { onSuccess: someLinked })}
            >
              {t('surgeHints.linkRest')}
            </Button>
          ) : null}
          {incident.held > 0 ? (
            <Button
              size="xs"
              variant="light"
              loading={release.isPending}
              onClick={() =>
                sure({
                  title: t('surge.incident.release'),
                  why: t('surge.incident.releaseWhy'),
                  confirm: t('surge.incident.release'),
                  onConfirm: () => release.mutate(undefined),
                })
              }
            >
              {t('surge.incident.release')}
            </Button>
          ) : null}
          {incident.answers ? (
            <Button
              size="xs"
              variant="light"
              color="red"
              loading={answer.isPending}
              onClick={() => answer.mutate(false)}
            >
              {t('surge.incident.stop')}
            </Button>
          ) : (
            <Button
              size="xs"
              variant="light"
              loading={answer.isPending}
              onClick={() =>
                sure({
                  title: t('surge.incident.answer'),
                  why: t('surge.incident.answerWhy'),
                  confirm: t('surge.incident.answer'),
                  onConfirm: () => answer.mutate(true),
                })
              }
            >
              {t('surge.incident.answer')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => setChanging(true)}>
            {t('surge.incident.change')}
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={resolve.isPending}
            onClick={() =>
              sure({
                title: t('surge.incident.resolve'),
                why: t('surge.incident.resolveWhy'),
                confirm: t('surge.incident.resolve'),
                onConfirm: () => resolve.mutate(undefined),
              })
            }
          >
            {t('surge.incident.resolve')}
          </Button>
        </Group>
      ) : null}
      {changing ? (
        <IncidentDialog incident={incident} topic={incident.topic} onClose={() => setChanging(false)} />
      ) : null}
    </li>
  )
}
