import { ActionIcon, Button, Group, Modal } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Campaign } from './api/shapes'
import { useSurgeChange } from './api/useSurgeChange'
import { bodyOf, CampaignFields, formOf } from './CampaignFields'

/** Its name, its code, its time: one that was found, too, and an end once it is known. */
export function CorrectCampaign({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const title = t('surge.campaign.correct', { name: campaign.name })
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={title} onClick={() => setOpen(true)}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      {open ? (
        <Modal
          opened
          onClose={() => setOpen(false)}
          title={title}
          closeButtonProps={{ 'aria-label': t('action.close') }}
        >
          <CorrectForm campaign={campaign} onDone={() => setOpen(false)} />
        </Modal>
      ) : null}
    </>
  )
}

function CorrectForm({ campaign, onDone }: { campaign: Campaign; onDone: () => void }) {
  const { t } = useTranslation()
  const [seen] = useState(campaign)
  const [form, setForm] = useState(() => formOf(campaign))
  const save = useSurgeChange(() =>
    api.put(`/campaigns/${seen.id}`, { body: bodyOf(form, seen), ifMatch: seen.version }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate(undefined, { onSuccess: onDone })
  }

  return (
    <form onSubmit={submit}>
      <CampaignFields form={form} onChange={(part) => setForm((known) => ({ ...known, ...part }))} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onDone}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('surge.campaign.keep')}
        </Button>
      </Group>
    </form>
  )
}
