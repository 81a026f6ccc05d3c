import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { isPerson, leaveMessage } from '../callActs'
import type { DeskPhone } from '../useDeskPhone'
import classes from './bar.module.css'

/** The network takes whom we have called for a machine; the agent hears who it is, and says so. */
export function MachineRow({ desk, call }: { desk: DeskPhone; call: DeskCall }) {
  const { t } = useTranslation()
  if (!call.soundsLikeMachine) return null
  return (
    <div className={classes.second}>
      <span role="status">{t('callBar.machine.sounds')}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={desk.busy('person')}
        onClick={() => desk.run(isPerson(call.id))}
      >
        {t('callBar.machine.person')}
      </Button>
      {call.mayLeaveMessage ? (
        <Button size="compact-sm" loading={desk.busy('message')} onClick={() => desk.run(leaveMessage(call.id))}>
          {t('callBar.machine.message')}
        </Button>
      ) : null}
    </div>
  )
}
