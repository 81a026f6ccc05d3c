import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { HistoryEntry } from '@/api/shapes'
import { formatExact, formatTime } from '@/lib/formatDate'
import { formatLength, formatMoney } from '@/lib/formatNumber'
import classes from './history.module.css'
import { KIND_ICONS } from './kindIcons'

/** One thing that happened; it opens what it happened on. */
export function HistoryRow({ entry, day }: { entry: HistoryEntry; day: string | null }) {
  const { i18n } = useTranslation()
  const words = useHistoryWords(entry)
  const Icon = KIND_ICONS[entry.kind]
  const address = addressOf(entry)
  const text = entry.text.replace(/\s+/g, ' ').trim()
  return (
    <>
      {day ? (
        <div role="presentation" className={classes.day}>
          <span>{day}</span>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: LongList puts blocks between a list and its items */}
      <div role="listitem" className={classes.row} data-kind={entry.kind} data-direction={entry.direction}>
        <span className={classes.icon} aria-hidden>
          <Icon size={17} stroke={1.7} />
        </span>
        <div className={classes.what}>
          <div className={classes.head}>
            {address ? <Link to={address}>{words}</Link> : <strong>{words}</strong>}
            <time dateTime={entry.at} className="num" title={formatExact(entry.at, i18n.language)}>
              {formatTime(entry.at, i18n.language)}
            </time>
          </div>
          {entry.title && entry.kind !== 'note' ? <p className={classes.title}>{entry.title}</p> : null}
          {text ? <p className={classes.text}>{text}</p> : null}
        </div>
      </div>
    </>
  )
}

function useHistoryWords(entry: HistoryEntry): string {
  const { t, i18n } = useTranslation()
  const name = entry.by?.name ?? ''
  switch (entry.kind) {
    case 'mail':
    case 'text':
    case 'message':
      if (entry.direction !== 'out') return t(`history.got.${entry.kind}`)
      return name ? t(`history.sent.${entry.kind}`, { name }) : t(`history.sentByItself.${entry.kind}`)
    case 'call': {
      const call = t(entry.direction === 'out' ? 'history.weCalled' : 'history.called')
      return entry.seconds ? `${call} · ${formatLength(entry.seconds)}` : call
    }
    case 'note':
      return t('history.noted', { name })
    case 'ticket-opened':
      return t('history.opened', { number: entry.ticket })
    case 'ticket-solved':
      return t('history.solved', { number: entry.ticket })
    case 'return-requested':
    case 'return-decided':
    case 'return-appealed':
    case 'return-settled':
      return t(`history.rma.${entry.kind}`, { number: entry.rma })
    case 'rated':
      return entry.rating === null ? t('history.ratedCall') : t('history.rated', { rating: entry.rating })
    case 'order-shipped':
      return t('history.shipped', { number: entry.order })
    case 'order-placed':
    case 'order-refunded': {
      const words = entry.kind === 'order-placed' ? 'history.placed' : 'history.refunded'
      const placed = t(words, { number: entry.order })
      const sum = entry.bought ? formatMoney(entry.bought.total, entry.bought.currency, i18n.language) : ''
      return [placed, sum].filter(Boolean).join(' · ')
    }
  }
}

function addressOf({ ticket, entry, order, rma }: HistoryEntry): string | null {
  if (rma) return `/rma/${rma}`
  if (order) return `/orders/${encodeURIComponent(order)}`
  if (ticket) return `/tickets/${ticket}${entry ? `#entry-${entry}` : ''}`
  return null
}
