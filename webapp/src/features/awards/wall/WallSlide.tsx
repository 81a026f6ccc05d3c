import { useTranslation } from 'react-i18next'
import type { AwardWinner } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { CategoryMark } from '../CategoryMark'
import { figureText } from '../figureText'
import { Confetti } from './Confetti'
import type { Slide } from './slides'
import classes from './wall.module.css'

/** @param guests only words that we may show outside */
export function WallSlide({ slide, year, guests }: { slide: Slide; year: number; guests: boolean }) {
  const { t, i18n } = useTranslation()
  if (slide.kind === 'start') {
    return (
      <div className={classes.middle}>
        <h1 className={classes.start}>{t('awards.wall.start', { year })}</h1>
        <p className={classes.soft}>{t(slide.secret ? 'awards.wall.secret' : 'awards.wall.startWhy')}</p>
      </div>
    )
  }
  if (slide.kind === 'team') {
    const count = (value: number) => formatCount(value, i18n.language)
    return (
      <div className={classes.middle}>
        <Confetti />
        <CategoryMark category="team" size={64} />
        <h1 className={classes.award}>{t('awards.category.team')}</h1>
        <p className={classes.name}>{t('awards.everybody')}</p>
        <p className={classes.soft}>
          {t('awards.wall.thanksAll', { contacts: count(slide.team.contacts), praises: count(slide.team.praises) })}
        </p>
      </div>
    )
  }
  return (
    <div className={classes.middle}>
      {slide.opened ? <Confetti /> : null}
      <CategoryMark category={slide.award.category} size={64} />
      <h1 className={classes.award}>{t(`awards.category.${slide.award.category}`)}</h1>
      <p className={classes.soft}>{t(`awards.about.${slide.award.category}`)}</p>
      {slide.opened ? (
        <>
          <p className={classes.goes}>{t('awards.wall.goes')}</p>
          <p className={classes.name}>{slide.award.winners.map((winner) => winner.agent.name).join(' · ')}</p>
          {slide.award.winners.length === 1 ? (
            <p className={classes.soft}>
              {figureText(t, slide.award, slide.award.winners[0] as AwardWinner, i18n.language)}
            </p>
          ) : null}
          <Said winners={slide.award.winners} guests={guests} />
        </>
      ) : (
        <p className={classes.goes}>{t('awards.wall.goes')} …</p>
      )}
    </div>
  )
}

function Said({ winners, guests }: { winners: AwardWinner[]; guests: boolean }) {
  const { t } = useTranslation()
  const quote = winners.map((winner) => winner.quote).find((each) => each && (!guests || each.mayQuote))
  if (!quote) return null
  return (
    <figure className={classes.quote}>
      <blockquote lang={quote.language}>{quote.words}</blockquote>
      <figcaption>{quote.customer || t('awards.aCustomer')}</figcaption>
    </figure>
  )
}
