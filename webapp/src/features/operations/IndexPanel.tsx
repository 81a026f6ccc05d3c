import { Button, Group, Progress, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useSay } from '@/ui/useSay'
import { useRebuildIndex } from './api/useRebuildIndex'
import { useSearchIndex } from './api/useSearchIndex'
import classes from './operations.module.css'

export function IndexPanel() {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const index = useSearchIndex()
  const rebuild = useRebuildIndex()
  const number = (value: number) => formatCount(value, i18n.language)
  const running = index.data?.state === 'rebuilding'
  return (
    <Card
      title={t('index.title')}
      aside={
        <Button
          size="xs"
          variant="light"
          leftSection={<IconRefresh size={15} aria-hidden />}
          disabled={running}
          loading={rebuild.isPending}
          onClick={() =>
            rebuild.mutate(undefined, {
              onSuccess: () => say.done(t('index.started')),
              onError: say.failed(t('index.startFailed')),
            })
          }
        >
          {t('index.rebuild')}
        </Button>
      }
    >
      <Text size="sm" c="dimmed" mb="xs">
        {t('index.lead')}
      </Text>
      <Loaded query={index} failed={t('index.failed')} skeleton={<ListSkeleton rows={1} height={30} />}>
        {(data) => (
          <>
            <Group gap="md">
              <Text fw={600}>{stateText(data.state)}</Text>
              <Text>{t('index.documents', { count: data.documents, formatted: number(data.documents) })}</Text>
              {running && data.startedAt ? <Time at={data.startedAt} /> : null}
            </Group>
            {running ? (
              <>
                <Progress
                  mt="sm"
                  size="lg"
                  value={data.total > 0 ? (100 * data.done) / data.total : 0}
                  aria-label={t('index.progressLabel')}
                />
                <Text size="sm" mt={4} className="num">
                  {t('index.progress', { done: number(data.done), total: number(data.total) })}
                </Text>
              </>
            ) : null}
            {data.lastError ? <div className={classes.error}>{data.lastError}</div> : null}
          </>
        )}
      </Loaded>
    </Card>
  )

  function stateText(state: string) {
    return i18n.exists(`index.state.${state}`) ? t(`index.state.${state as 'ready'}`) : state
  }
}
