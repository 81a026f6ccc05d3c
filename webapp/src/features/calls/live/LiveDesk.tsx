import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useCallsNow } from '../api/useCallsNow'
import { useColleagues } from '../api/useColleagues'
import { useLiveCalls } from '../api/useLiveCalls'
import { CallTimer } from '../bar/CallTimer'
import { waitsSince } from '../scene'
import { AgentsCard } from './AgentsCard'
import classes from './live.module.css'
import { TalkingCard } from './TalkingCard'
import { Tile } from './Tile'
import { WaitingCard } from './WaitingCard'

/** What happens on the phones at this moment. */
export function LiveDesk() {
  const { t, i18n } = useTranslation()
  const calls = useLiveCalls()
  const now = useCallsNow().data
  const colleagues = useColleagues()
  return (
    <Loaded query={calls} failed={t('callsPage.liveFailed')} skeleton={<ListSkeleton rows={4} height={80} />}>
      {({ items, next }) => {
        const waiting = items.filter(isWaiting).sort(byPlace)
        const talking = items.filter(({ stage }) => stage === 'talking' || stage === 'placed' || stage === 'after')
        const inLine = waiting.filter(({ stage }) => stage !== 'greeting')
        const [first] = inLine
        const since = now ? now.waitingSince : first && waitsSince(first)
        const waits = now?.waiting ?? inLine.length
        const talks = now?.talking ?? talking.length
        return (
          <Stack gap="md">
            <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md" className={classes.tiles}>
              <Tile label={t('callsPage.waiting')} value={formatCount(waits, i18n.language)} />
              <Tile label={t('callsPage.longest')} value={since ? <CallTimer since={since} /> : '–'} />
              <Tile label={t('callsPage.talking')} value={formatCount(talks, i18n.language)} />
              <Tile label={t('callsPage.free')} value={freeOf()} />
            </SimpleGrid>
            <WaitingCard calls={waiting} more={next ? waits - inLine.length : 0} />
            <TalkingCard calls={talking} more={next ? talks - talking.length : 0} />
            <AgentsCard />
          </Stack>
        )
      }}
    </Loaded>
  )

  function freeOf(): string {
    if (!colleagues.data) return t(colleagues.error ? 'callsPage.freeFailed' : 'callsPage.freeLoading')
    const onPhones = colleagues.data.filter(({ state }) => state !== 'offline')
    const free = onPhones.filter(({ state }) => state === 'available').length
    return t('callsPage.freeOf', { free, all: onPhones.length })
  }
}

function isWaiting({ stage }: DeskCall): boolean {
  return stage === 'waiting' || stage === 'ringing' || stage === 'greeting'
}

/** Those in line in their turn, behind them those in the menu or at the tone, whom the figures do not count. */
function byPlace(a: DeskCall, b: DeskCall): number {
  if ((a.queuedAt === null) !== (b.queuedAt === null)) return a.queuedAt === null ? 1 : -1
  return turn(a) - turn(b)
}

/** A step of priority is worth a minute of waiting. */
function turn({ queuedAt, beganAt, priority }: DeskCall): number {
  return Date.parse(queuedAt ?? beganAt) - priority * 60_000
}
