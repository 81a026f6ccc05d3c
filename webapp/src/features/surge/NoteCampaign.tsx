import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { serverNow } from '@/api/serverTime'
import { localTime, moment } from '@/lib/localTime'
import { newKey } from '@/lib/newKey'
import { useSurgeChange } from './api/useSurgeChange'
import classes from './surge.module.css'

const fresh = () => ({
  name: '',
  code: '',
  began: localTime(new Date(serverNow()).toISOString()),
  ended: '',
  key: newKey(),
})

/** One that somebody announces, or tells of afterwards: from now on, unless its time is another. */
export function NoteCampaign() {
  const { t } = useTranslation()
  const [form, setForm] = useState(fresh)
  const change = (part: Partial<typeof form>) => setForm((known) => ({ ...known, ...part, key: newKey() }))
  const add = useSurgeChange(({ name, code, began, ended, key }: typeof form) =>
    api.post('/campaigns', {
      body: { name, code, beganAt: moment(began), endedAt: moment(ended) },
      idempotencyKey: key,
    }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate(form, { onSuccess: () => setForm(fresh()) })
  }

  return (
    <form onSubmit={submit}>
      <div className={classes.note}>
        <TextInput
          size="xs"
          label={t('surge.campaign.name')}
          placeholder={t('surge.campaign.namePlaceholder')}
          value={form.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          maxLength={200}
          required
        />
        <TextInput
          size="xs"
          label={t('surge.campaign.code')}
          value={form.code}
          onChange={(event) => change({ code: event.currentTarget.value })}
          maxLength={60}
        />
        <TextInput
          size="xs"
          type="datetime-local"
          label={t('surge.campaign.began')}
          value={form.began}
          onChange={(event) => change({ began: event.currentTarget.value })}
          required
        />
        <TextInput
          size="xs"
          type="datetime-local"
          label={t('surge.campaign.ended')}
          value={form.ended}
          min={form.began}
          onChange={(event) => change({ ended: event.currentTarget.value })}
        />
      </div>
      <Button size="xs" mt="xs" type="submit" variant="light" loading={add.isPending}>
        {t('surge.campaign.add')}
      </Button>
    </form>
  )
}
