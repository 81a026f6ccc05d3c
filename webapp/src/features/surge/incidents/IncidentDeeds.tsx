import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { useSure } from '@/ui/useSure'
import type { Incident } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'
import { IncidentDialog } from './IncidentDialog'
import { ResolveDialog } from './ResolveDialog'
import { useSomeLinked } from './useSomeLinked'

/** What can be done with an incident that is under way. */
export function IncidentDeeds({ incident }: { incident: Incident }) {
  const { t } = useTranslation()
  const sure = useSure()
  const [open, setOpen] = useState<'change' | 'resolve' | null>(null)
  const answer = useSurgeChange((on: boolean) =>
    on ? api.put(`/incidents/${incident.id}/answers`) : api.delete(`/incidents/${incident.id}/answers`),
  )
  const release = useSurgeChange(() => api.put(`/incidents/${incident.id}/answers/release`))
  const someLinked = useSomeLinked()
  const link = useSurgeChange(() => api.put<Incident>(`/incidents/${incident.id}/links`))
  const close = () => setOpen(null)
  return (
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
        <Button size="xs" variant="light" color="red" loading={answer.isPending} onClick={() => answer.mutate(false)}>
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
      <Button size="xs" variant="default" onClick={() => setOpen('change')}>
        {t('surge.incident.change')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setOpen('resolve')}>
        {t('surge.incident.resolve')}
      </Button>
      {open === 'change' ? <IncidentDialog incident={incident} topic={incident.topic} onClose={close} /> : null}
      {open === 'resolve' ? <ResolveDialog incident={incident} onClose={close} /> : null}
    </Group>
  )
}
