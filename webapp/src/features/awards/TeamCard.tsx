import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AwardYear } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import classes from './awards.module.css'
import { CategoryMark } from './CategoryMark'
import { CertificateLink } from './CertificateLink'
import { Papers } from './Papers'

interface Props {
  team: NonNullable<AwardYear['team']>
  year: number
  paper: number | null
  outside: boolean
}

/** Given each year, to everybody. */
export function TeamCard({ team, paper, outside }: Props) {
  const { t, i18n } = useTranslation()
  const count = (value: number) => formatCount(value, i18n.language)
  return (
    <li className={classes.card} data-team>
      <CategoryMark category="team" />
      <h2>{t('awards.category.team')}</h2>
      <Text size="sm" c="dimmed">
        {t('awards.about.team')}
      </Text>
      <div className={classes.winner}>
        <p className={classes.who}>{t('awards.everybody')}</p>
        <p className={classes.figure}>
          {t('awards.teamFigure', {
            praises: count(team.praises),
            customers: count(team.customers),
            contacts: count(team.contacts),
          })}
          {team.answers > 0 ? (
            <>
              <br />
              {t('awards.teamSatisfied', { satisfied: count(team.satisfied), answers: count(team.answers) })}
            </>
          ) : null}
        </p>
        {paper ? <Papers kind="certificate" path={`/awards/${paper}/certificates/team/0`} /> : null}
        {paper && outside ? <CertificateLink year={paper} category="team" agent={0} /> : null}
      </div>
    </li>
  )
}
