import { Anchor, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Award, AwardWinner } from '@/api/shapes'
import { PersonAvatar } from '@/ui/PersonAvatar'
import classes from './awards.module.css'
import { CategoryMark } from './CategoryMark'
import { CertificateLink } from './CertificateLink'
import { figureText, sureText } from './figureText'
import { MeritsDrawer } from './MeritsDrawer'
import { Papers } from './Papers'
import { Quote } from './Quote'

interface Props {
  award: Award
  year: number
  /** The year whose certificates may be printed; null for whoever may not. */
  paper: number | null
  /** Whether those may be given a link. */
  outside: boolean
}

/** One award: who has it, by which number, in whose words. */
export function AwardCard({ award, year, paper, outside }: Props) {
  const { t } = useTranslation()
  return (
    <li className={classes.card} data-won={award.winners.length > 0 || undefined}>
      <CategoryMark category={award.category} />
      <h2>{t(`awards.category.${award.category}`)}</h2>
      <Text size="sm" c="dimmed">
        {t(`awards.about.${award.category}`)}
      </Text>
      {award.winners.length === 0 ? (
        <div className={classes.nobody}>
          <strong>{t('awards.nobody')}</strong>
          <span>{t(award.outcome === 'too-few' ? 'awards.nobodyWhy.too-few' : 'awards.nobodyWhy.nobody')}</span>
        </div>
      ) : null}
      {award.winners.map((winner) => (
        <Winner key={winner.agent.id} award={award} winner={winner} year={year} paper={paper} outside={outside} />
      ))}
      {award.others.length > 0 ? <Others award={award} year={year} /> : null}
    </li>
  )
}

function Winner({ award, winner, year, paper, outside }: Props & { winner: AwardWinner }) {
  const { t, i18n } = useTranslation()
  return (
    <div className={classes.winner}>
      <div className={classes.who}>
        <PersonAvatar name={winner.agent.name} size={38} />
        <Link to={`/awards/people/${winner.agent.id}?year=${year}`}>{winner.agent.name}</Link>
      </div>
      <p className={classes.figure}>
        {paper ? (
          <FigureButton award={award} winner={winner} year={paper} />
        ) : (
          figureText(t, award, winner, i18n.language)
        )}{' '}
        <small>{sureText(t, winner, i18n.language)}</small>
      </p>
      {winner.optedOut ? <p className={classes.outdated}>{t('awards.optedOut')}</p> : null}
      {winner.quote ? <Quote quote={winner.quote} /> : null}
      {paper ? (
        <Papers kind="certificate" path={`/awards/${paper}/certificates/${award.category}/${winner.agent.id}`} />
      ) : null}
      {paper && outside ? <CertificateLink year={paper} category={award.category} agent={winner.agent.id} /> : null}
    </div>
  )
}

/** The number opens what it counts. Of first calls only how many there were is kept. */
function FigureButton({ award, winner, year }: { award: Award; winner: AwardWinner; year: number }) {
  const { t, i18n } = useTranslation()
  const [open, setOpen] = useState(false)
  const text = figureText(t, award, winner, i18n.language)
  if (award.category === 'best-first-call') return text
  return (
    <>
      <Anchor component="button" type="button" fz="inherit" ta="left" onClick={() => setOpen(true)}>
        {text}
      </Anchor>
      {open ? (
        <MeritsDrawer
          pressed={{ year, category: award.category, agent: winner.agent }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

/** For who decides only; never the last. */
function Others({ award, year }: { award: Award; year: number }) {
  const { t, i18n } = useTranslation()
  return (
    <details className={classes.others}>
      <summary>{t('awards.next')}</summary>
      <ol>
        {award.others.map((other) => (
          <li key={other.agent.id}>
            <strong>{other.agent.name}</strong> <FigureButton award={award} winner={other} year={year} />{' '}
            <small>{sureText(t, other, i18n.language)}</small>
            {other.optedOut ? <p className={classes.outdated}>{t('awards.optedOut')}</p> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
