import { Checkbox } from '@mantine/core'
import { IconClockExclamation, IconPhoto } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useAtPresent } from '@/lib/useAtPresent'
import { BandMark } from '@/ui/BandMark'
import { Time } from '@/ui/Time'
import type { ReturnRow } from '../api/shapes'
import { rmaPath } from '../rmaPath'
import { StateMark } from '../StateMark'
import { useAmount } from '../useAmount'
import { useWord } from '../useWord'
import classes from './queue.module.css'

/** A date further off is nobody's worry yet. */
const NEAR = 3 * 86_400_000

interface Props {
  row: ReturnRow
  selected: boolean
  /** Whether any row of the list can be ticked, so that all of them leave room for it. */
  ticks: boolean
  /** Nothing, where nothing is to be decided. */
  onSelect?: (number: string) => void
}

export const QueueRow = memo(function QueueRow({ row, selected, ticks, onSelect }: Props) {
  const { t } = useTranslation()
  const amount = useAmount(row.currency)
  const { word } = useWord()
  const near = useAtPresent((now) => (row.dueAt && Date.parse(row.dueAt) - now < NEAR ? row.dueAt : ''))
  const who = row.customer?.name || row.customer?.number || t('returns.unknownCustomer')
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LongList
    <div role="listitem" className={classes.row} data-selected={selected || undefined} data-plain={!ticks || undefined}>
      {onSelect ? (
        <Checkbox
          className={classes.check}
          checked={selected}
          onChange={() => onSelect(row.number)}
          aria-label={t('returns.select', { number: row.number })}
        />
      ) : ticks ? (
        <span />
      ) : null}
      <div className={classes.who}>
        <Link to={rmaPath(row.number)} className={classes.link} data-row data-number={row.number}>
          {row.number}
        </Link>
        <span>{who}</span>
      </div>
      <div className={classes.what}>
        <span>
          {row.quantity > 1 ? t('returns.itemsOf', { item: row.firstItem, count: row.quantity }) : row.firstItem}
        </span>
        <small>
          {word('reason', row.reason)} · {t('returns.ofOrder', { number: row.order })}
        </small>
      </div>
      <div className={classes.marks}>
        {row.photos > 0 ? (
          <span className={classes.photos} title={t('returns.photoCount', { count: row.photos })}>
            <IconPhoto size={15} aria-hidden />
            <span aria-hidden>{row.photos}</span>
            <span className={classes.unseen}>{t('returns.photoCount', { count: row.photos })}</span>
          </span>
        ) : null}
        {row.band ? <BandMark band={row.band} score={row.score} /> : null}
        <StateMark state={row.state} />
      </div>
      <div className={classes.value}>
        <strong className="num">{amount(row.value)}</strong>
        <small>
          <Time at={row.requestedAt} />
        </small>
        {near ? <Due at={near} /> : null}
      </div>
    </div>
  )
})

function Due({ at }: { at: string }) {
  const { t } = useTranslation()
  return (
    <small className={classes.due} title={t('returns.due')}>
      <IconClockExclamation size={13} aria-hidden />
      <Time at={at} />
    </small>
  )
}
