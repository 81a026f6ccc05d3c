import { ActionIcon, Anchor } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Page } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import type { Campaign } from './api/shapes'
import { useSurgeQuery } from './api/useSurgeQuery'
import { CorrectCampaign } from './CorrectCampaign'
import { NoteCampaign } from './NoteCampaign'
import classes from './surge.module.css'
import { useCampaignRemoval } from './useCampaignRemoval'

const SHOWN = 6

/** What brought the people: found in the orders, or noted before they come. */
export function CampaignPanel({ maySteer }: { maySteer: boolean }) {
  const { t } = useTranslation()
  const mayReadFigures = useMay('READ_FIGURES')
  const campaigns = useSurgeQuery<Page<Campaign>>('/campaigns', { every: 30_000 })
  const remove = useCampaignRemoval()
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
                    {' – '}
                    <Time at={campaign.countedUntil} />
                    {campaign.peaks.length > 1
                      ? ` · ${t('surge.campaign.peaks', { count: campaign.peaks.length })}: `
                      : null}
                    {campaign.peaks.length > 1
                      ? campaign.peaks.map((peak, index) => (
                          <Anchor
                            key={peak.surge}
                            component={Link}
                            to={`/surge/reviews/${peak.surge}`}
                            size="sm"
                            mr={6}
                          >
                            {index + 1}
                          </Anchor>
                        ))
                      : null}
                    {campaign.endedAt ? null : ` ${t('surge.campaign.noEnd')}`}
                  </span>
                </div>
                {maySteer ? <CorrectCampaign campaign={campaign} /> : null}
                {maySteer ? (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('surge.campaign.remove', { name: campaign.name })}
                    onClick={() => remove(campaign)}
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
