import { ActionIcon, Anchor, Button, Group, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '@/api/client'
import { serverNow } from '@/api/serverTime'
import type { Page } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import type { Campaign } from './api/shapes'
import { useSurgeChange } from './api/useSurgeChange'
import { useSurgeQuery } from './api/useSurgeQuery'
import classes from './surge.module.css'

const SHOWN = 6

/** What brought the people: found in the orders, or noted before they come. */
export function CampaignPanel({ maySteer }: { maySteer: boolean }) {
  const { t } = useTranslation()
  const mayReadFigures = useMay('READ_FIGURES')
  const campaigns = useSurgeQuery<Page<Campaign>>('/campaigns', { every: 30_000 })
  const remove = useSurgeChange((id: number) => api.delete(`/campaigns/${id}`))
  return (
    <Card title={t('surge.campaign.title')}>
      <Loaded query={campaigns} failed={t('surge.failed')} skeleton={null}>
        {({ items }) => (
          <ul className={classes.rows}>
            {items.length === 0 ? <li className={classes.dim}>{t('surge.campaign.none')}</li> : null}
            {items.slice(0, SHOWN).map((campaign) => (
              <li key={campaign.id} className={classes.row}>
                <div className={classes.rowWords}>
                  {mayReadFigures ? (
                    <Anchor component={Link} to={`/reports/campaign?campaign=${campaign.id}`} fw={600}>
                      {campaign.name}
                    </Anchor>
                  ) : (
                    <strong>{campaign.name}</strong>
                  )}
                  <span className={classes.dim}>
                    {[
                      campaign.code === campaign.name ? '' : campaign.code,
                      t('surge.campaign.orders', { count: campaign.orders }),
                      t(`surge.campaign.found.${campaign.foundBy}`, { who: campaign.by ?? '' }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}{' '}
                    · <Time at={campaign.beganAt} />
                  </span>
                </div>
                {maySteer ? (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('surge.campaign.remove', { name: campaign.name })}
                    onClick={() => remove.mutate(campaign.id)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {maySteer ? <NoteCampaign /> : null}
    </Card>
  )
}

function NoteCampaign() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const add = useSurgeChange((values: { name: string; code: string }) =>
    api.post('/campaigns', { body: { ...values, beganAt: new Date(serverNow()).toISOString() } }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate({ name, code })
    setName('')
    setCode('')
  }

  return (
    <form onSubmit={submit}>
      <Group gap="xs" mt="sm" align="flex-end">
        <TextInput
          size="xs"
          flex="2 1 130px"
          label={t('surge.campaign.name')}
          placeholder={t('surge.campaign.namePlaceholder')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
          required
        />
        <TextInput
          size="xs"
          flex="1 1 100px"
          label={t('surge.campaign.code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          maxLength={60}
        />
        <Button size="xs" type="submit" variant="light" loading={add.isPending}>
          {t('surge.campaign.add')}
        </Button>
      </Group>
    </form>
  )
}
