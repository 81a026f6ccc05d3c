import { Button } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLineState, usePhoneLine } from '../phone/PhoneLineProvider'
import classes from './bar.module.css'

/** What is the matter with this browser as a telephone, in whichever tab it has its line, and what helps. */
export function Troubles() {
  const { t } = useTranslation()
  const line = usePhoneLine()
  const { troubles, link, elsewhere, ringing, talking } = useLineState()
  return (
    <div role="status">
      {troubles.map((trouble) => (
        <div key={trouble} className={classes.notice} data-tone="care">
          <IconPlugConnectedX size={16} aria-hidden />
          <span>
            {elsewhere ? `${t('phone.inOtherTab')} ` : null}
            <strong>{t(`phone.trouble.${trouble}`)}</strong> {t(`phone.help.${trouble}`)}
          </span>
          {link === 'ready' ? null : ringing || talking ? (
            <span>{t('phone.callGoesOn')}</span>
          ) : (
            <Button size="compact-sm" variant="default" onClick={() => void line.wish({ what: 'retry' })}>
              {t('action.retry')}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}
