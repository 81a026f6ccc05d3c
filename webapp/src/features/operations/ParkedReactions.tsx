import { Button, Code, Group, Text } from '@mantine/core'
import { IconRefresh, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { useDropReaction } from './api/useDropReaction'
import { useParkedReactions } from './api/useParkedReactions'
import { useRetryReaction } from './api/useRetryReaction'
import classes from './operations.module.css'

export function ParkedReactions() {
  const { t } = useTranslation()
  const say = useSay()
  const ask = useAsk()
  const parked = useParkedReactions()
  const retry = useRetryReaction()
  const drop = useDropReaction()
  const failed = { onError: say.failed(t('parked.saveFailed')) }
  return (
    <Card title={t('parked.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('parked.lead')}
      </Text>
      <Loaded query={parked} failed={t('parked.failed')} skeleton={<ListSkeleton rows={2} height={44} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('parked.empty')}</Text>
          ) : (
            <ul className={classes.rows}>
              {items.map((item) => (
                <li key={item.id}>
                  <div className={classes.what}>
                    <Text fw={600}>
                      {item.reaction} <Code>{item.key}</Code>
                    </Text>
                    <Text size="sm" c="dimmed">
                      {item.event} · {t('parked.attempts', { count: item.attempts })} · <Time at={item.createdAt} />
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
                        retry.mutate(item.id, { onSuccess: () => say.done(t('parked.retried')), ...failed })
                      }
                    >
                      {t('parked.retry')}
                    </Button>
                    <Button
                      size="xs"
                      variant="subtle"
                      color="red"
                      leftSection={<IconTrash size={15} aria-hidden />}
                      onClick={() =>
                        ask({
                          title: t('parked.dropAsk'),
                          why: `${item.reaction} · ${item.key}. ${t('parked.dropWhy')}`,
                          confirm: t('action.drop'),
                          onConfirm: () =>
                            drop.mutate(item.id, { onSuccess: () => say.done(t('parked.dropped')), ...failed }),
                        })
                      }
                    >
                      {t('action.drop')}
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
}
