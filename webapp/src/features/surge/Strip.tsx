import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconHeartFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { serverNow } from '@/api/serverTime'
import { useMay } from '@/api/useSession'
import { formatMoment, formatTime } from '@/lib/formatDate'
import type { Board } from './api/shapes'
import { shopPulse } from './shopPulse'
import { count, formatLength, formatPercent, secondsSince } from './spans'
import classes from './surge.module.css'

interface Fact {
  name: string
  value: string
  icon?: ReactNode
  more: string
  why?: string
  alarm?: boolean
  /** Where what it counts is listed. */
  to?: string | null
}

/** What one wants to know at a glance beside the tiles. */
export function Strip({ board, wall = false }: { board: Board; wall?: boolean }) {
  const { t, i18n } = useTranslation()
  const { strip } = board
  const mayReadFigures = useMay('READ_FIGURES')
  const today = (report: string, figure: string) =>
    mayReadFigures ? `/reports/${report}?range=today&open=${figure}` : null
  const contacts = board.series.find((each) => each.series === 'contacts')
  const { shop, shopSince } = strip
  const known = shop === 'ok' || shop === 'slow' || shop === 'down'
  const since = shopSince ? formatMoment(shopSince, serverNow(), i18n.language) : '–'
  const shopWords = known ? t(`surgeChart.shop.${shop}`, { time: since }) : ''
  const facts: Fact[] = [
    {
      name: t('surge.strip.contacts'),
      value: count(contacts?.lastFive ?? 0, i18n.language),
      more: contacts ? t('surge.tile.usual', { usual: contacts.usual, low: contacts.low, high: contacts.high }) : '',
      alarm: contacts?.phase === 'surge',
      to: today('daily', 'contacts'),
    },
    {
      name: t('surge.strip.unassigned'),
      value: count(strip.unassigned, i18n.language),
      more: '',
      to: '/inbox/unassigned',
    },
    {
      name: t('surge.strip.lateSoon'),
      value: count(strip.lateSoon, i18n.language),
      more: t('surge.strip.late', { count: strip.late }),
      alarm: strip.lateSoon > 0,
      to: '/inbox/open',
    },
    {
      name: t('surge.strip.csat'),
      value: strip.rated ? formatPercent(strip.ratedWell, strip.rated, i18n.language) : '–',
      more: [
        strip.rated
          ? t('kindWords.strip.csat', {
              count: strip.ratedWell,
              all: strip.rated,
              low: Math.round((strip.csatLow ?? 0) * 100),
              high: Math.round((strip.csatHigh ?? 1) * 100),
            })
          : t('surge.strip.none'),
        strip.arriving ? t('kindWords.strip.arriving', { count: strip.arriving }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      why: t('surgeHints.csat'),
      to: strip.rated ? today('csat', 'answers') : null,
    },
    {
      name: t('surge.strip.praise'),
      value: count(strip.praise, i18n.language),
      icon: <IconHeartFilled size={16} aria-hidden />,
      more: '',
      to: today('daily', 'praise') ?? '/praise',
    },
    {
      name: t('surge.strip.returns'),
      value: count(strip.returns, i18n.language),
      more: '',
      to: today('daily', 'returns') ?? '/rma',
    },
    {
      name: t('surge.strip.shop'),
      value: t(`surge.strip.shopState.${strip.shop as 'ok'}`),
      more: [
        shopWords,
        strip.shopAsOf ? t('surge.strip.copy', { time: formatTime(strip.shopAsOf, i18n.language) }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      alarm: strip.shop === 'down' || strip.shop === 'slow',
    },
    { name: t('surgeChart.pulse.name'), ...shopPulse(board, serverNow(), t, i18n.language) },
    {
      name: t('surge.strip.letters'),
      value: count(strip.letters, i18n.language),
      more: strip.oldestLetterAt
        ? t('surge.strip.oldestLetter', {
            length: formatLength(secondsSince(strip.oldestLetterAt, serverNow()), i18n.language),
          })
        : t('surge.strip.noLetters'),
    },
  ]
  return (
    <dl className={classes.strip} aria-label={t('surge.strip.label')}>
      {facts.map((fact) => (
        <div key={fact.name} className={classes.fact} data-alarm={fact.alarm || undefined}>
          <dt>
            {fact.why ? (
              <Tooltip label={fact.why} multiline maw={300} events={{ hover: true, focus: true, touch: true }}>
                <UnstyledButton className={classes.explained} aria-label={`${fact.name}. ${fact.why}`}>
                  {fact.name}
                </UnstyledButton>
              </Tooltip>
            ) : (
              fact.name
            )}
          </dt>
          <dd>
            {fact.to && !wall ? (
              <Link to={fact.to} className={classes.opens}>
                {fact.icon}
                {fact.value}
              </Link>
            ) : (
              <>
                {fact.icon}
                {fact.value}
              </>
            )}
          </dd>
          {fact.more ? <dd className={classes.factMore}>{fact.more}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
