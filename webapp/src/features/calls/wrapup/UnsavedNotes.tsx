import { Button } from '@mantine/core'
import { IconNotes } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCall } from '../api/useCall'
import classes from '../bar/bar.module.css'
import { useCallerName } from '../bar/WhoCalls'

interface Props {
  call: number
  onOpen: () => void
  onDrop: () => void
}

/** The time for wrap-up ran out before it was saved: what was typed waits, and says so. */
export function UnsavedNotes({ call, onOpen, onDrop }: Props) {
  const { t } = useTranslation()
  const name = useCallerName()
  const about = useCall(call).data
  return (
    <div className={classes.notice} data-tone="care" role="status">
      <IconNotes size={16} aria-hidden />
      <span>{t('wrapUp.unsaved', { name: about ? name(about) : `#${call}` })}</span>
      <Button size="compact-sm" variant="default" onClick={onOpen}>
        {t('wrapUp.goOn')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={onDrop}>
        {t('action.discard')}
      </Button>
    </div>
  )
}
