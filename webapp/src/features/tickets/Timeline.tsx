import { Button, Group, Loader, Text } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useTimeline } from './api/useTimeline'
import { TimelineEntry } from './TimelineEntry'
import classes from './timeline.module.css'
import { useFollowEnd } from './useFollowEnd'
import { useNamedEntry } from './useNamedEntry'

/** Everything that was said and done on a ticket, in the order it happened. */
export function Timeline({ number }: { number: string }) {
  const { t } = useTranslation()
  const timeline = useTimeline(number)
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = timeline
  const entries = timeline.data?.pages.flatMap((page) => page.items) ?? []
  const scroll = useFollowEnd(hasNextPage ? 0 : entries.length)
  useNamedEntry(entries.length)
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} ref={scroll} aria-label={t('timeline.label')} tabIndex={0}>
      <Loaded query={timeline} failed={t('timeline.failed')} skeleton={<ListSkeleton rows={4} height={110} gap={14} />}>
        {() => (
          <ol className={classes.entries}>
            {entries.map((entry) => (
              <TimelineEntry key={entry.id} ticket={number} entry={entry} />
            ))}
            {entries.length === 0 ? (
              <li>
                <EmptyView
                  icon={<IconMessages size={28} stroke={1.6} />}
                  title={t('timeline.empty')}
                  why={t('timeline.emptyWhy')}
                />
              </li>
            ) : null}
            {hasNextPage ? (
              <li className={classes.rest}>
                {isFetchNextPageError ? (
                  <Group justify="center" role="alert">
                    <Text>{t('timeline.restFailed')}</Text>
                    <Button variant="subtle" onClick={() => void fetchNextPage()}>
                      {t('action.retry')}
                    </Button>
                  </Group>
                ) : (
                  <Loader size="sm" aria-label={t('timeline.loadOlder')} />
                )}
              </li>
            ) : null}
          </ol>
        )}
      </Loaded>
    </section>
  )
}
