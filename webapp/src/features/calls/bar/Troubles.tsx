import { Button } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Trouble } from '../phone/PhoneAdapter'
import { useLineState, usePhoneLine } from '../phone/PhoneLineProvider'
import classes from './bar.module.css'

/** A telephone that is opened anew asks for the microphone again. */
const OF_THE_MICROPHONE: Trouble[] = ['mic-denied', 'mic-missing', 'mic-lost']

/** What is the matter with this browser as a telephone, in whichever tab it has its line, and what helps. */
export function Troubles() {
  const { t } = useTranslation()
  const line = usePhoneLine()
  const { troubles, link, elsewhere, ringing, talking } = useLineState()
  const busy = ringing || talking
  return (
    <div role="status">
      {troubles.map((trouble) => (
        <div key={trouble} className={classes.notice} data-tone="care">
          <IconPlugConnectedX size={16} aria-hidden />
          <span>
            {elsewhere ? `${t('phone.inOtherTab')} ` : null}
            <strong>{t(`phone.trouble.${trouble}`)}</strong> {t(`phone.help.${trouble}`)}
          </span>
          {busy && link !== 'ready' ? <span>{t('phone.callGoesOn')}</span> : null}
          {busy || (link === 'ready' && !OF_THE_MICROPHONE.includes(trouble)) ? null : (
            <Button size="compact-sm" variant="default" onClick={() => void line.wish({ what: 'retry' })}>
              {t('action.retry')}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}
