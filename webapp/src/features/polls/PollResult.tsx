import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Poll } from '@/api/shapes'
import classes from './polls.module.css'
import { inLanguage } from './words'

/** The share of those who voted as a line, and where it would lie for everybody as a bar. */
export function PollResult({ poll }: { poll: Poll }) {
  const { t, i18n } = useTranslation()
  const leader = poll.options.find((option) => option.id === poll.leader)
  return (
    <div className={classes.result}>
      <Text fw={600} size="sm">
        {t(poll.state === 'over' && leader ? 'polls.won' : `polls.verdict.${poll.verdict}`, {
          who: leader ? inLanguage(leader.label, i18n.language) : '',
        })}
      </Text>
      <ul className={classes.options}>
        {poll.options.map((option) => {
          const words =
            option.share === null
              ? t('polls.noShare')
              : t('polls.share', {
                  share: Math.round(100 * option.share),
                  low: Math.round(100 * option.low),
                  high: Math.round(100 * option.high),
                })
          return (
            <li key={option.id} data-leads={option.id === poll.leader || undefined}>
              {option.picture ? <img src={option.picture} alt="" width={44} height={44} /> : null}
              <div className={classes.option}>
                <div className={classes.optionHead}>
                  <span>{inLanguage(option.label, i18n.language)}</span>
                  <strong className="num">{option.votes}</strong>
                </div>
                <span className={classes.bar} role="img" aria-label={words}>
                  {option.share === null ? null : (
                    <>
                      <span style={{ left: `${100 * option.low}%`, width: `${100 * (option.high - option.low)}%` }} />
                      <i style={{ left: `${100 * option.share}%` }} />
                    </>
                  )}
                </span>
                <small>{words}</small>
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
