import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { useSurgeChange } from '../api/useSurgeChange'

const OFFERED_FOR = 20_000

interface Place {
  incident: number
  ticket: string
}

/** A ticket comes to an incident, or goes from it, which can be undone. */
export function useTicketLink() {
  const { t } = useTranslation()
  const link = useSurgeChange(({ incident, ticket }: Place) => api.put(`/incidents/${incident}/tickets/${ticket}`))
  const unlink = useSurgeChange(({ incident, ticket }: Place) => api.delete(`/incidents/${incident}/tickets/${ticket}`))

  function offer(place: Place) {
    const toast = `incident ${place.incident} ${place.ticket}`
    const back = () => link.mutate(place, { onSuccess: () => notifications.hide(toast) })
    notifications.show({
      id: toast,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{t('incidents.unlinked', { ticket: place.ticket })}</span>
          <Button size="compact-sm" variant="subtle" onClick={back}>
            {t('incidents.undo')}
          </Button>
        </Group>
      ),
      autoClose: OFFERED_FOR,
      closeButtonProps: { 'aria-label': t('action.close') },
    })
  }

  return {
    busy: link.isPending || unlink.isPending,
    link: (place: Place) => link.mutate(place),
    unlink: (place: Place) => unlink.mutate(place, { onSuccess: () => offer(place) }),
  }
}
