import { useElementSize } from '@mantine/hooks'
import { IconLayoutSidebarRight } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BarButton } from '@/features/calls/bar/BarButton'
import { CallBar } from '@/features/calls/bar/CallBar'
import { sayCaller, unsayCaller } from '@/features/calls/callActs'
import { CallPanel } from '@/features/calls/panel/CallPanel'
import { useDeskPhone } from '@/features/calls/useDeskPhone'
import { UnsavedNotes } from '@/features/calls/wrapup/UnsavedNotes'
import { dropDraft, useUnsavedCalls } from '@/features/calls/wrapup/useWrapUpDraft'
import { WrapUpForm } from '@/features/calls/wrapup/WrapUpForm'
import { isTyping } from '@/lib/isTyping'
import { Card } from '@/ui/Card'
import { CallerGlance } from './CallerGlance'
import classes from './callDesk.module.css'
import { ScreenPop } from './ScreenPop'

/** The call on every page: its bar, and beside the page who it is and what is to be kept of it. */
export function CallDesk() {
  const { t } = useTranslation()
  const desk = useDeskPhone()
  const { ref, height } = useElementSize()
  const typed = useUnsavedCalls()
  const call = desk?.call ?? null
  const wrapUp = desk?.phone.wrapUp?.call ?? null
  // What is written down of a call is written by those who talk in it.
  const about = desk?.leg?.role === 'supervisor' ? wrapUp : (call?.id ?? wrapUp)
  const [open, setOpen] = useState(false)
  const [late, setLate] = useState<number | null>(null)

  // Never while somebody writes: then the button in the bar opens it.
  useEffect(() => {
    if (about === null) setOpen(false)
    else if (!isTyping(document.activeElement)) setOpen(true)
  }, [about])
  useEffect(() => {
    document.documentElement.style.setProperty('--call-bar', `${Math.ceil(height)}px`)
  }, [height])

  if (!desk) return null
  const customer = call?.customer?.number ?? null
  const unsaved = about === null ? typed.filter((id) => id !== late) : []
  const more = (
    <BarButton
      icon={IconLayoutSidebarRight}
      label={t('screenPop.label')}
      pressed={open}
      onClick={() => setOpen(!open)}
    />
  )
  return (
    <>
      <div ref={ref} className={classes.dock}>
        <CallBar desk={desk} more={more} about={customer ? <CallerGlance customer={customer} /> : null} />
        {unsaved.map((id) => (
          <UnsavedNotes key={id} call={id} onOpen={() => setLate(id)} onDrop={() => forget(id)} />
        ))}
      </div>
      {open && about !== null ? (
        <CallPanel onClose={() => setOpen(false)}>
          {wrapUp === null ? null : (
            <Card title={t('wrapUp.title')}>
              <WrapUpForm key={wrapUp} call={wrapUp} over />
            </Card>
          )}
          {call ? (
            <ScreenPop
              call={call}
              busy={desk.busy('caller')}
              onSay={(number) => desk.run(sayCaller(call.id, number))}
              onUnsay={() => desk.run(unsayCaller(call.id))}
              notes={desk.scene === 'talking' ? <WrapUpForm key={call.id} call={call.id} over={false} /> : null}
            />
          ) : null}
        </CallPanel>
      ) : null}
      {late !== null && about === null ? (
        <CallPanel onClose={() => setLate(null)}>
          <Card title={t('wrapUp.title')}>
            <WrapUpForm key={late} call={late} over onSaved={() => setLate(null)} />
          </Card>
        </CallPanel>
      ) : null}
    </>
  )

  function forget(id: number) {
    dropDraft(id)
    setLate(null)
  }
}
