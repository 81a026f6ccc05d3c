import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ShopEpisode } from '@/api/shapes'
import { formatDateTime } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useShopEpisodes } from './api/useShopEpisodes'
import classes from './operations.module.css'

/** When the shop was slow or away, the newest first. */
export function ShopEpisodes() {
  const { t } = useTranslation()
  const episodes = useShopEpisodes()
  return (
    <Card title={t('shopEpisodes.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('shopEpisodes.lead')}
      </Text>
      <Loaded query={episodes} failed={t('shopEpisodes.failed')} skeleton={<ListSkeleton rows={2} height={44} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('shopEpisodes.empty')}</Text>
          ) : (
            <ul className={classes.rows}>
              {items.map((episode) => (
                <Row key={episode.number} episode={episode} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  )
}

function Row({ episode }: { episode: ShopEpisode }) {
  const { t, i18n } = useTranslation()
  const from = formatDateTime(episode.beganAt, i18n.language)
  const until = episode.endedAt ? formatDateTime(episode.endedAt, i18n.language) : null
  const failures = t('shopEpisodes.failures', {
    count: episode.failures,
    formatted: formatCount(episode.failures, i18n.language),
  })
  return (
    <li>
      <div className={classes.what}>
        <Text fw={600} className="num">
          {until ? t('shopEpisodes.lasted', { from, until }) : t('shopEpisodes.since', { from })}
        </Text>
        <Text size="sm" c="dimmed">
          {failures}
        </Text>
        {episode.lastError ? <Text size="sm">{episode.lastError}</Text> : null}
      </div>
      <Group gap="xs">
        {until ? null : <Badge color="red">{t('shopEpisodes.now')}</Badge>}
        <Badge variant="light" color={episode.worst === 'down' ? 'red' : 'orange'}>
          {t(episode.worst === 'down' ? 'shopEpisodes.down' : 'shopEpisodes.slow')}
        </Badge>
      </Group>
    </li>
  )
}
