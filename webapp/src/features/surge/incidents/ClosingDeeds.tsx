import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { useSay } from '@/ui/useSay'
import { useSure } from '@/ui/useSure'
import type { Incident } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'

/** While customers are told of the end it can be stopped; what was held back waits for a person. */
export function ClosingDeeds({ incident: { id, closing } }: { incident: Incident }) {
  const { t } = useTranslation()
  const say = useSay()
  const sure = useSure()
  const takeBack = useSurgeChange(() => api.delete(`/incidents/${id}/resolution/letters`))
  const release = useSurgeChange(() => api.put(`/incidents/${id}/resolution/letters/release`))
  return (
    <Group gap="xs">
      {closing.held > 0 ? (
        <Button
          size="xs"
          variant="light"
          loading={release.isPending}
          onClick={() =>
            sure({
              title: t('incidents.closing.release'),
              why: t('surge.incident.releaseWhy'),
              confirm: t('incidents.closing.release'),
              onConfirm: () => release.mutate(undefined),
            })
          }
        >
          {t('incidents.closing.release')}
        </Button>
      ) : null}
      {closing.toTell + closing.toSolve > 0 ? (
        <Button
          size="xs"
          variant="light"
          color="red"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(undefined, { onSuccess: () => say.done(t('incidents.closing.takenBack')) })}
        >
          {t('incidents.closing.takeBack')}
        </Button>
      ) : null}
    </Group>
  )
}
