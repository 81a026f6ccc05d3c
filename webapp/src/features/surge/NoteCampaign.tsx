import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { newKey } from '@/lib/newKey'
import { useSurgeChange } from './api/useSurgeChange'
import { bodyOf, CampaignFields, type CampaignForm, nothingYet } from './CampaignFields'

const fresh = () => ({ said: nothingYet(), key: newKey() })

/** One that somebody announces, or tells of afterwards: from now on, unless its time is another. */
export function NoteCampaign() {
  const { t } = useTranslation()
  const [form, setForm] = useState(fresh)
  const change = (part: Partial<CampaignForm>) => setForm(({ said }) => ({ said: { ...said, ...part }, key: newKey() }))
  const add = useSurgeChange(({ said, key }: typeof form) =>
    api.post('/campaigns', { body: bodyOf(said), idempotencyKey: key }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate(form, { onSuccess: () => setForm(fresh()) })
  }

  return (
    <form onSubmit={submit}>
      <CampaignFields form={form.said} onChange={change} />
      <Button size="xs" mt="xs" type="submit" variant="light" loading={add.isPending}>
        {t('surge.campaign.add')}
      </Button>
    </form>
  )
}
