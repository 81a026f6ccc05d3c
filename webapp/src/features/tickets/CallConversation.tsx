import { useTranslation } from 'react-i18next'
import type { Conversation } from '@/api/shapes'
import { formatLength } from '@/lib/formatNumber'
import classes from './call.module.css'

/** How our own desk conducted the call: who talked, how long was waited, what came of it. */
export function CallConversation({ conversation }: { conversation: Conversation }) {
  const { t, i18n } = useTranslation()
  const { outcome, people, waitedSeconds, talkedSeconds, heldSeconds, rating, wrapUps } = conversation
  const talkers = [
    ...new Set(people.filter(({ joinedAt, role }) => joinedAt && role === 'agent').map(({ name }) => name)),
  ]
  const facts = [
    outcome ? t(`callsPage.outcome.${outcome as 'answered'}`) : null,
    talkers.length > 0 ? t('call.talkedWith', { names: talkers.join(', ') }) : null,
    waitedSeconds === null ? null : t('callsPage.waited', { length: formatLength(waitedSeconds) }),
    talkedSeconds === null ? null : t('callsPage.talked', { length: formatLength(talkedSeconds) }),
    heldSeconds ? t('call.held', { length: formatLength(heldSeconds) }) : null,
    rating === null ? null : t('callsPage.rated', { rating }),
  ].filter(Boolean)
  return (
    <>
      {facts.length > 0 ? <p className={classes.facts}>{facts.join(' · ')}</p> : null}
      {wrapUps.map((wrapUp) => {
        const named = [wrapUp.topic, wrapUp.disposition].map((choice) =>
          i18n.language === 'ko' ? choice.ko : choice.en,
        )
        const words = [...named, wrapUp.praised ? t('wrapUp.praised') : ''].filter(Boolean)
        return words.length === 0 ? null : (
          <p key={wrapUp.account} className={classes.facts}>
            {wrapUp.name}
            {': '}
            {words.join(' · ')}
          </p>
        )
      })}
    </>
  )
}
