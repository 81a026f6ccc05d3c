import {
  IconHeadset,
  IconInbox,
  IconPhoneCalling,
  IconPhoneIncoming,
  IconPhoneOff,
  IconShoppingBag,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/serverTime'
import { formatMoment } from '@/lib/formatDate'
import { useSecondHand } from '@/lib/useSecondHand'
import type { Board, SeriesState } from './api/shapes'
import { Sparkline } from './Sparkline'
import { count, formatLength, formatPercent, secondsSince } from './spans'
import classes from './surge.module.css'
import { type Alarm, Tile } from './Tile'

const LONG_WAIT = 180
const ICON = { size: 18, stroke: 1.8, 'aria-hidden': true } as const

/** The six that matter on a peak day. On a wall nothing can be pressed. */
export function Tiles({ board, wall }: { board: Board; wall?: boolean }) {
  const to = (path: string) => (wall ? undefined : path)
  return (
    <div className={classes.tiles}>
      <WaitingTile board={board} to={to('/calls')} />
      <AbandonedTile board={board} to={to('/callbacks')} />
      <OrdersTile board={board} to={to('/orders')} />
      <BacklogTile board={board} to={to('/inbox/open')} />
      <AgentsTile board={board} to={to('/calls')} />
      <CallbacksTile board={board} to={to('/callbacks')} />
    </div>
  )
}

interface TileProps {
  board: Board
  to: string | undefined
}

function WaitingTile({ board: { calls }, to }: TileProps) {
  const { t, i18n } = useTranslation()
  const since = calls.longestSince
  const waited = useSecondHand(() => (since ? formatLength(secondsSince(since, serverNow()), i18n.language) : ''))
  const long = since !== null && secondsSince(since, serverNow()) > LONG_WAIT
  return (
    <Tile
      name={t('surge.tile.waiting')}
      icon={<IconPhoneIncoming {...ICON} />}
      value={count(calls.waiting, i18n.language)}
      alarm={long ? 'alarm' : calls.waiting > 0 ? 'watch' : 'calm'}
      more={[
        waited ? t('surge.tile.longest', { length: waited }) : t('surge.tile.nobodyWaits'),
        t('surge.tile.talking', { count: calls.talking }),
      ]}
      to={to}
    />
  )
}

function AbandonedTile({ board: { calls }, to }: TileProps) {
  const { t, i18n } = useTranslation()
  const share = calls.abandonedOf ? calls.abandoned / calls.abandonedOf : 0
  return (
    <Tile
      name={t('surge.tile.abandoned')}
      icon={<IconPhoneOff {...ICON} />}
      value={count(calls.abandoned, i18n.language)}
      alarm={calls.abandoned >= 3 && share >= 0.2 ? 'alarm' : calls.abandoned > 0 ? 'watch' : 'calm'}
      more={[
        calls.abandonedOf
          ? t('surge.tile.abandonedOf', {
              percent: formatPercent(calls.abandoned, calls.abandonedOf, i18n.language),
              count: calls.abandonedOf,
            })
          : t('surge.tile.noCalls'),
        calls.waitSeconds === null
          ? ''
          : t('surge.tile.answeredAfter', { length: formatLength(calls.waitSeconds, i18n.language) }),
      ]}
      to={to}
    >
      <Sparkline values={calls.abandons} />
    </Tile>
  )
}

function OrdersTile({ board, to }: TileProps) {
  const { t, i18n } = useTranslation()
  const orders = board.series.find((each) => each.series === 'orders')
  if (!orders) return null
  return (
    <Tile
      name={t('surge.tile.orders')}
      icon={<IconShoppingBag {...ICON} />}
      value={count(orders.lastFive, i18n.language)}
      alarm={alarmOf(orders)}
      more={[
        t('surge.tile.usual', { usual: orders.usual, low: orders.low, high: orders.high }),
        t('surge.tile.inFifteen', { count: orders.lastFifteen }),
      ]}
      to={to}
    >
      <Sparkline values={orders.counts} band={orders} />
    </Tile>
  )
}

function BacklogTile({ board: { backlog }, to }: TileProps) {
  const { t, i18n } = useTranslation()
  const time = (iso: string) => formatMoment(iso, serverNow(), i18n.language)
  const fan = backlog.emptyEarliest ? ` (${span(backlog.emptyEarliest, backlog.emptyLatest)})` : ''
  return (
    <Tile
      name={t('surge.tile.backlog')}
      icon={<IconInbox {...ICON} />}
      value={count(backlog.open, i18n.language)}
      alarm={backlog.emptyAt === null && backlog.arrivedLastHour > 10 ? 'watch' : 'calm'}
      more={[
        backlog.oldestAt
          ? t('surge.tile.waits', { length: formatLength(secondsSince(backlog.oldestAt, serverNow()), i18n.language) })
          : '',
        backlog.emptyAt && backlog.open > 0
          ? t('surge.tile.emptyAt', { time: time(backlog.emptyAt) }) + fan
          : backlog.emptyAt
            ? ''
            : t(backlog.arrivedLastHour > backlog.servedLastHour ? 'surge.tile.grows' : 'surge.tile.steady', {
                arrived: backlog.arrivedLastHour,
                served: backlog.servedLastHour,
              }),
      ]}
      to={to}
    >
      <Sparkline values={backlog.levels} />
    </Tile>
  )

  /** Without a latest it may just as well grow. */
  function span(from: string, until: string | null): string {
    return until
      ? t('surge.tile.fan', { from: time(from), until: time(until) })
      : t('surge.tile.fanOpen', { from: time(from) })
  }
}

function AgentsTile({ board: { agents, calls }, to }: TileProps) {
  const { t, i18n } = useTranslation()
  return (
    <Tile
      name={t('surge.tile.agents')}
      icon={<IconHeadset {...ICON} />}
      value={count(agents.available, i18n.language)}
      alarm={agents.available === 0 && calls.waiting > 0 ? 'alarm' : 'calm'}
      more={[
        t('surge.tile.onCall', { count: agents.onCall }),
        `${t('surge.tile.wrapUp', { count: agents.wrapUp })} · ${t('surge.tile.away', { count: agents.away })}`,
      ]}
      to={to}
    />
  )
}

function CallbacksTile({ board: { callbacks }, to }: TileProps) {
  const { t, i18n } = useTranslation()
  return (
    <Tile
      name={t('surge.tile.callbacks')}
      icon={<IconPhoneCalling {...ICON} />}
      value={count(callbacks.due, i18n.language)}
      alarm={callbacks.late > 0 ? 'alarm' : callbacks.due > 0 ? 'watch' : 'calm'}
      more={[
        `${t('surge.tile.late', { count: callbacks.late })} · ${t('surge.tile.open', { count: callbacks.open })}`,
        t('surge.tile.missed', { count: callbacks.missed }),
      ]}
      to={to}
    />
  )
}

function alarmOf({ phase }: SeriesState): Alarm {
  if (phase === 'surge') return 'alarm'
  return phase === 'normal' ? 'calm' : 'watch'
}
