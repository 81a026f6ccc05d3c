import { UnstyledButton } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { useShortcuts } from '@/lib/useShortcuts'
import { Loaded } from '@/ui/Loaded'
import { useDocumentTitle } from '@/ui/PageFrame'
import { usePraiseSummary } from './api/usePraiseSummary'
import { usePraiseWall } from './api/usePraiseWall'
import classes from './tv.module.css'

const EACH_MS = 12_000
/** No live line leads out of the desk's layout: words that were taken back leave the screen within this time. */
const ANEW_MS = 30_000
const EVERYTHING = { agent: null, language: null, target: null }

/** For a screen across the room: one card after another, readable from ten feet, without a customer's full name. */
export function PraiseTv() {
  const { t, i18n } = useTranslation()
  const wall = usePraiseWall(EVERYTHING, ANEW_MS)
  const week = usePraiseSummary(ANEW_MS).data?.week
  const cards = wall.data?.pages[0]?.items ?? []
  const [at, setAt] = useState(0)
  const [still, setStill] = useState(false)
  const card = cards[at % Math.max(1, cards.length)]
  useDocumentTitle(t('praise.title'))
  useEffect(() => {
    if (still || cards.length < 2) return
    const timer = window.setInterval(() => setAt((before) => before + 1), EACH_MS)
    return () => window.clearInterval(timer)
  }, [still, cards.length])
  useShortcuts({
    Space: () => setStill((before) => !before),
    ArrowRight: () => setAt((before) => before + 1),
    ArrowLeft: () => setAt((before) => Math.max(0, before - 1)),
  })
  return (
    <main className={classes.screen}>
      <header className={classes.head}>
        <span>Sweetline</span>
        <span>{week === undefined ? '' : t('praise.tvWeek', { count: week })}</span>
      </header>
      <Loaded query={wall} failed={t('praise.failed')} skeleton={<div className={classes.stage} />}>
        {() => (
          <div className={classes.stage} key={card?.id ?? 'none'}>
            <h1 className={classes.title}>{t('praise.title')}</h1>
            {card ? (
              <figure className={classes.card} data-length={card.quote.length > 160 ? 'long' : 'short'}>
                <blockquote lang={card.language}>{card.quote}</blockquote>
                {card.translation ? <p className={classes.translation}>{card.translation}</p> : null}
                <figcaption>
                  <strong>{card.agent?.name ?? t(`praise.target.${card.target}`)}</strong>
                  <span>
                    {card.customer || t('praise.aCustomer')} · {formatDay(card.saidAt, i18n.language)}
                  </span>
                </figcaption>
              </figure>
            ) : (
              <p className={classes.empty}>{t('praise.none')}</p>
            )}
          </div>
        )}
      </Loaded>
      <footer className={classes.foot}>
        <UnstyledButton onClick={() => setStill(!still)} aria-label={t(still ? 'praise.tvGoOn' : 'praise.tvPause')}>
          {still ? <IconPlayerPlay size={26} aria-hidden /> : <IconPlayerPause size={26} aria-hidden />}
        </UnstyledButton>
        <span className={classes.dots} aria-hidden>
          {cards.map(({ id }, index) => (
            <i key={id} data-here={index === at % cards.length || undefined} />
          ))}
        </span>
        <Link to="/praise" aria-label={t('praise.tvLeave')}>
          <IconX size={26} aria-hidden />
        </Link>
      </footer>
    </main>
  )
}
