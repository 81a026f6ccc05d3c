import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Page } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import type { Repeater } from './api/shapes'
import { useSurgeQuery } from './api/useSurgeQuery'
import classes from './surge.module.css'

const FIRST = 6

/** Who tried five times is one person and one item; the most eager first, and all of them for whoever asks. */
export function RepeatersPanel() {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const repeaters = useSurgeQuery<Page<Repeater>>('/surge/repeaters', { every: 20_000 })
  return (
    <Card title={t('surge.repeaters.title')} aside={<span className={classes.dim}>{t('surge.repeaters.merged')}</span>}>
      <Loaded query={repeaters} failed={t('surge.failed')} skeleton={null}>
        {({ items }) => (
          <>
            <ul className={classes.rows}>
              {items.length === 0 ? <li className={classes.dim}>{t('surge.repeaters.none')}</li> : null}
              {(all ? items : items.slice(0, FIRST)).map((each) => (
                <li key={each.customer} className={classes.row}>
                  <div className={classes.rowWords}>
                    <Anchor component={Link} to={`/customers/${each.customer}`}>
                      {each.name}
                    </Anchor>
                    <span className={classes.dim}>
                      {t('surge.repeaters.attempts', { count: each.attempts })}
                      {each.calls > 0 ? `, ${t('surge.repeaters.calls', { count: each.calls })}` : ''} ·{' '}
                      <Time at={each.lastAt} />
                    </span>
                  </div>
                  <span className={classes.dim}>
                    {each.tickets.slice(0, 3).map((ticket) => (
                      <Anchor component={Link} size="sm" key={ticket} to={`/tickets/${ticket}`}>
                        {ticket}{' '}
                      </Anchor>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
            {items.length > FIRST ? (
              <Button size="xs" variant="subtle" mt="xs" onClick={() => setAll(!all)} aria-expanded={all}>
                {all ? t('surge.repeaters.fewer') : t('surge.repeaters.all', { count: items.length })}
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
    </Card>
  )
}
