import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { dropLeg } from '../callActs'
import { isCalled, otherParties } from '../scene'
import type { DeskPhone } from '../useDeskPhone'
import classes from './bar.module.css'

/** Who else hears everything, and how they leave. */
export function Parties({ desk, call }: { desk: DeskPhone; call: DeskCall }) {
  const { t } = useTranslation()
  return otherParties(desk.phone, call).map((leg) => (
    <div key={leg.id} className={classes.second}>
      <span role="status">
        {t(isCalled(leg) ? 'callBar.party.ringing' : 'callBar.party.there', { name: leg.name })}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        loading={desk.busy(`drop ${leg.id}`)}
        onClick={() => desk.run(dropLeg(call.id, leg.id))}
      >
        {t('callBar.party.drop', { name: leg.name })}
      </Button>
    </div>
  ))
}
