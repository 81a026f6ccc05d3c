import { Button, Code, Group, Text } from '@mantine/core'
import { IconDownload, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatBytes } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useSay } from '@/ui/useSay'
import { useRetryDelivery } from './api/useRetryDelivery'
import { useStuckDeliveries } from './api/useStuckDeliveries'
import classes from './operations.module.css'

export function StuckDeliveries() {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const stuck = useStuckDeliveries()
  const retry = useRetryDelivery()
  return (
    <Card title={t('stuck.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('stuck.lead')}
      </Text>
      <Loaded query={stuck} failed={t('stuck.failed')} skeleton={<ListSkeleton rows={2} height={44} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('stuck.empty')}</Text>
          ) : (
            <ul className={classes.rows}>
              {items.map((item) => (
                <li key={item.id}>
                  <div className={classes.what}>
                    <Text fw={600}>
                      {channelText(item.channel)} <Code>{item.externalId}</Code>
                    </Text>
                    <Text size="sm" c="dimmed">
                      <Time at={item.receivedAt} /> · {formatBytes(item.size, i18n.language)} ·{' '}
                      {t('parked.attempts', { count: item.attempts })}
                    </Text>
                    {item.lastError ? <Text size="sm">{item.lastError}</Text> : null}
                  </div>
                  <Group gap="xs">
                    <Button
                      size="xs"
                      variant="light"
                      leftSection={<IconRefresh size={15} aria-hidden />}
                      loading={retry.isPending && retry.variables === item.id}
                      onClick={() =>
                        retry.mutate(item.id, {
                          onSuccess: () => say.done(t('stuck.retried')),
                          onError: say.failed(t('parked.saveFailed')),
                        })
                      }
                    >
                      {t('parked.retry')}
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      component="a"
                      href={`/api/v1/operations/stuck-deliveries/${item.id}/raw`}
                      download
                      leftSection={<IconDownload size={15} aria-hidden />}
                    >
                      {t('stuck.raw')}
                    </Button>
                  </Group>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  )

  function channelText(channel: string) {
    return i18n.exists(`ticket.channel.${channel}`) ? t(`ticket.channel.${channel as 'mail'}`) : channel
  }
}
