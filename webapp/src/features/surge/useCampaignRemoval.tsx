import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { useSure } from '@/ui/useSure'
import type { Campaign } from './api/shapes'
import { useSurgeChange } from './api/useSurgeChange'

const OFFERED_FOR = 20_000

/** Asks first, and offers to take it back afterwards: what was found in a surge is not found in it again. */
export function useCampaignRemoval() {
  const { t } = useTranslation()
  const sure = useSure()
  const remove = useSurgeChange(({ id }: Campaign) => api.delete(`/campaigns/${id}`))
  const restore = useSurgeChange(({ id }: Campaign) => api.delete(`/campaigns/${id}/removal`))

  function offer(campaign: Campaign) {
    const toast = `campaign ${campaign.id}`
    const back = () => restore.mutate(campaign, { onSuccess: () => notifications.hide(toast) })
    notifications.show({
      id: toast,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{t('surge.campaign.removed', { name: campaign.name })}</span>
          <Button size="compact-sm" variant="subtle" onClick={back}>
            {t('surge.campaign.restore')}
          </Button>
        </Group>
      ),
      autoClose: OFFERED_FOR,
      closeButtonProps: { 'aria-label': t('action.close') },
    })
  }

  return (campaign: Campaign) =>
    sure({
      title: t('surge.campaign.remove', { name: campaign.name }),
      why: t('surge.campaign.removeWhy'),
      confirm: t('surge.campaign.removeIt'),
      onConfirm: () => remove.mutate(campaign, { onSuccess: () => offer(campaign) }),
    })
}
