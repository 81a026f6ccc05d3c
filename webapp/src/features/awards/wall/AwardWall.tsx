import { UnstyledButton } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AwardYear } from '@/api/shapes'
import { useShortcuts } from '@/lib/useShortcuts'
import { Loaded } from '@/ui/Loaded'
import { useDocumentTitle } from '@/ui/PageFrame'
import { useAwardQuery } from '../api/useAwardQuery'
import { slidesOf } from './slides'
import { WallSlide } from './WallSlide'
import classes from './wall.module.css'

/** For the party: one award after the other, at the pace of who presents them. */
export function AwardWall({ year }: { year: number }) {
  const { t } = useTranslation()
  const shown = useAwardQuery<AwardYear>(`/awards/${year}`)
  const slides = slidesOf(shown.data)
  const [at, setAt] = useState(0)
  const [guests, setGuests] = useState(false)
  const slide = slides[Math.min(at, slides.length - 1)]
  const go = (by: number) => setAt((before) => Math.min(Math.max(0, before + by), slides.length - 1))
  useDocumentTitle(t('awards.wall.start', { year }))
  useShortcuts({
    Space: () => go(1),
    Enter: () => go(1),
    ArrowRight: () => go(1),
    PageDown: () => go(1),
    ArrowLeft: () => go(-1),
    PageUp: () => go(-1),
    Home: () => setAt(0),
    KeyG: () => setGuests((before) => !before),
  })
  return (
    <main className={classes.screen}>
      <header className={classes.head}>
        <span>Sweetline</span>
        <UnstyledButton aria-pressed={guests} onClick={() => setGuests(!guests)}>
          {t(guests ? 'awards.wall.guests' : 'awards.wall.guestsOff')}
        </UnstyledButton>
      </header>
      <Loaded query={shown} failed={t('awards.failed')} skeleton={<div className={classes.stage} />}>
        {() => (
          <div className={classes.stage} key={at} aria-live="polite">
            {slide ? <WallSlide slide={slide} year={year} guests={guests} /> : null}
          </div>
        )}
      </Loaded>
      <footer className={classes.foot}>
        <UnstyledButton onClick={() => go(-1)} disabled={at === 0} aria-label={t('awards.wall.backward')}>
          <IconArrowLeft size={26} aria-hidden />
        </UnstyledButton>
        <span className={classes.dots} aria-hidden>
          {slides.map(({ id }, index) => (
            <i key={id} data-here={index === at || undefined} />
          ))}
        </span>
        <UnstyledButton onClick={() => go(1)} disabled={at >= slides.length - 1} aria-label={t('awards.wall.forward')}>
          <IconArrowRight size={26} aria-hidden />
        </UnstyledButton>
        <Link to="/awards" aria-label={t('awards.wall.leave')}>
          <IconX size={26} aria-hidden />
        </Link>
      </footer>
    </main>
  )
}
