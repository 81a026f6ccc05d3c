import { Button, CloseButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallLeg, DeskCall } from '@/api/shapes'
import { addParty, dropLeg } from '../callActs'
import { goneParties, isCalled, otherParties } from '../scene'
import type { DeskPhone } from '../useDeskPhone'
import classes from './bar.module.css'

interface Props {
  desk: DeskPhone
  call: DeskCall
}

/** Who else hears everything, and how they leave; who did not come or has left is said until the agent has seen it. */
export function Parties({ desk, call }: Props) {
  const { t } = useTranslation()
  const [seen, setSeen] = useState<number[]>([])
  const isSeen = (leg: CallLeg) => setSeen([...seen, leg.id])
  return (
    <>
      {otherParties(desk.phone, call).map((leg) => (
        <div key={leg.id} className={classes.second}>
          <span role="status">
            {t(isCalled(leg) ? 'callBar.party.ringing' : 'callBar.party.there', { name: leg.name })}
          </span>
          <Button
            size="compact-sm"
            variant="default"
            loading={desk.busy(`drop ${leg.id}`)}
            onClick={() => {
              desk.run(dropLeg(call.id, leg.id))
              isSeen(leg)
            }}
          >
            {t('callBar.party.drop', { name: leg.name })}
          </Button>
        </div>
      ))}
      {goneParties(desk.phone, call)
        .filter(({ id }) => !seen.includes(id))
        .map((leg) => (
          <GoneParty key={leg.id} desk={desk} call={call} leg={leg} onSeen={() => isSeen(leg)} />
        ))}
    </>
  )
}

function GoneParty({ desk, call, leg, onSeen }: Props & { leg: CallLeg; onSeen: () => void }) {
  const { t } = useTranslation()
  const { name } = leg
  return (
    <div className={classes.second}>
      <span role="status">{t(`callBar.party.${how(leg)}`, { name })}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={desk.busy('party')}
        onClick={() => desk.run(addParty(call.id, name))}
      >
        {t('callBar.party.again', { name })}
      </Button>
      <CloseButton size="sm" aria-label={t('callBar.party.known', { name })} onClick={onSeen} />
    </div>
  )
}

function how({ state }: CallLeg) {
  return state === 'left' || state === 'no-answer' || state === 'busy' || state === 'rejected' ? state : 'failed'
}
