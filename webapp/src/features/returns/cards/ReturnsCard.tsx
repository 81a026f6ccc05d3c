import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import type { ReturnRow } from '../api/shapes'
import { useReturnsOf } from '../api/useReturnsOf'
import { rmaPath } from '../rmaPath'
import { StateMark } from '../StateMark'
import { useAmount } from '../useAmount'
import classes from './cards.module.css'

interface Props {
  whose: { order: string } | { customer: string }
  /** What can be begun from here. */
  action?: ReactNode
  /** Nothing at all, where there is nothing to show and nothing to begin. */
  quiet?: boolean
}

/** The returns of an order or a customer, with what has become of each in words. */
export function ReturnsCard({ whose, action, quiet }: Props) {
  const { t } = useTranslation()
  const returns = useReturnsOf(whose)
  if (quiet && !action && returns.data?.items.length === 0) return null
  return (
    <Card title={t('returns.title')} aside={action}>
      <Loaded query={returns} failed={t('returns.listFailed')} skeleton={<ListSkeleton rows={1} height={44} />}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('returnFile.none')}
            </Text>
          ) : (
            <>
              <ul className={classes.list}>
                {items.map((row) => (
                  <Row key={row.number} row={row} />
                ))}
              </ul>
              {next ? (
                <Anchor component={Link} to={`/rma?needs=all&${new URLSearchParams(whose)}`} size="sm">
                  {t('returnFile.all')}
                </Anchor>
              ) : null}
            </>
          )
        }
      </Loaded>
    </Card>
  )
}

function Row({ row }: { row: ReturnRow }) {
  const amount = useAmount(row.currency)
  return (
    <li className={classes.row}>
      <Link to={rmaPath(row.number)} data-row className={classes.number}>
        {row.number}
      </Link>
      <StateMark state={row.state} />
      <strong className="num">{amount(row.value)}</strong>
      <small>
        {row.firstItem}
        {row.quantity > 1 ? ` +${row.quantity - 1}` : null} · <Time at={row.requestedAt} />
      </small>
    </li>
  )
}
