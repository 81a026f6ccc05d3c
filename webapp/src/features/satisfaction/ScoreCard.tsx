import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysBetween, plusDays } from '@/lib/days'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import type { Csat, CsatQuery, Share } from './api/shapes'
import { NumberLink } from './behind/NumberLink'
import type { Opening } from './behind/opening'
import { IntervalBar } from './IntervalBar'
import classes from './satisfaction.module.css'
import { interval, percent } from './shareText'

/** The score, how sure it is, of how many, and what it was before. */
export function ScoreCard({ csat, query, mine }: { csat: Csat; query: CsatQuery; mine: boolean }) {
  const { t, i18n } = useTranslation()
  const { total, before } = csat
  const count = (value: number) => formatCount(value, i18n.language)
  const told = (share: Share, how: 'ofTold' | 'ofRated') =>
    share.of === 0
      ? t('surveyAnswer.nobodyTold')
      : t(`surveyAnswer.${how}`, { interval: interval(share, i18n.language), n: count(share.of) })
  return (
    <Card>
      <div className={classes.score}>
        <div>
          <p className={classes.label}>{t('satisfaction.csat')}</p>
          <p className={classes.big}>
            <NumberLink of={total.csat.of} opening={{ figure: 'answered' }}>
              {percent(total.csat.value, i18n.language)}
            </NumberLink>
          </p>
          <IntervalBar share={total.csat} />
          <Text size="sm" c="dimmed">
            {total.csat.of === 0
              ? t('satisfaction.noAnswers', { sent: count(total.response.of) })
              : t('satisfaction.sure', { interval: interval(total.csat, i18n.language), n: count(total.csat.of) })}
          </Text>
        </div>
        <dl className={classes.facts}>
          <Fact
            name={t('satisfaction.response')}
            value={percent(total.response.value, i18n.language)}
            of={total.response.of}
            opening={{ figure: 'asked' }}
            more={t('satisfaction.ofAsked', { n: count(total.response.of) })}
          />
          <Fact
            name={t('surveyAnswer.solvedShare')}
            value={percent(total.solved.value, i18n.language)}
            of={total.solved.of}
            opening={{ figure: 'told-solved' }}
            more={told(total.solved, 'ofTold')}
          />
          {mine ? (
            <Fact
              name={t('surveyAnswer.myShare')}
              value={percent(total.agentRating.value, i18n.language)}
              of={total.agentRating.of}
              opening={{ figure: 'rated-agent' }}
              more={told(total.agentRating, 'ofRated')}
            />
          ) : null}
          <Fact
            name={t('satisfaction.before')}
            value={percent(before.csat.value, i18n.language)}
            of={before.csat.of}
            opening={{ figure: 'answered', row: `days=${daysBefore(query)}` }}
            more={
              before.csat.of === 0 ? '' : t('satisfaction.answers', { count: before.csat.of, n: count(before.csat.of) })
            }
          />
          <Fact
            name={t('satisfaction.arriving')}
            value={count(total.stillArriving)}
            of={total.stillArriving}
            opening={{ figure: 'arriving' }}
            more={
              total.expected >= 0.5
                ? t('young.share', {
                    count: Math.round(total.expected),
                    n: count(Math.round(total.expected)),
                    share: percent(total.toCome, i18n.language),
                  })
                : t('young.nothing')
            }
          />
          <Fact
            name={t('clicks.unconfirmed')}
            value={count(total.unconfirmedClicks)}
            of={total.unconfirmedClicks}
            opening={{ figure: 'clicked' }}
            more={t('clicks.why')}
          />
        </dl>
      </div>
      <Text size="xs" c="dimmed" mt="sm">
        {t('satisfaction.formula', { zone: csat.zone, version: csat.formula })}
      </Text>
    </Card>
  )
}

interface FactProps {
  name: string
  value: string
  of: number
  opening: Opening
  more: string
}

function Fact({ name, value, of, opening, more }: FactProps) {
  return (
    <div>
      <dt className={classes.label}>{name}</dt>
      <dd className={classes.fact}>
        <NumberLink of={of} opening={opening}>
          {value}
        </NumberLink>
        {more ? <span>{more}</span> : null}
      </dd>
    </div>
  )
}

/** As many days as were chosen, just before them. */
function daysBefore({ from, to }: CsatQuery): string {
  return `${plusDays(from, -daysBetween(from, to))}/${plusDays(from, -1)}`
}
