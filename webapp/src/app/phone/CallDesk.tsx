import { useElementSize } from '@mantine/hooks'
import { IconLayoutSidebarRight } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { BarButton } from '@/features/calls/bar/BarButton'
import { CallBar } from '@/features/calls/bar/CallBar'
import { sayCaller, unsayCaller } from '@/features/calls/callActs'
import { CallPanel } from '@/features/calls/panel/CallPanel'
import { useDeskPhone } from '@/features/calls/useDeskPhone'
import { CallNotes } from '@/features/calls/wrapup/CallNotes'
import { UnsavedNotes } from '@/features/calls/wrapup/UnsavedNotes'
import { useUnsavedCalls } from '@/features/calls/wrapup/useWrapUpDraft'
import { isTyping } from '@/lib/isTyping'
import { CallerGlance } from './CallerGlance'
import { CallTopics } from './CallTopics'
import classes from './callDesk.module.css'
import { ScreenPop } from './ScreenPop'
import { useOpenNotes } from './useOpenNotes'

const NewTicketDialog = lazy(async () => ({
  default: (await import('@/features/tickets/NewTicketDialog')).NewTicketDialog,
}))

/** The call on every page: its bar, and beside the page who it is and what is to be kept of it. */
export function CallDesk() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const desk = useDeskPhone()
  const { ref, height } = useElementSize()
  const typed = useUnsavedCalls()
  const call = desk?.call ?? null
  const wrapUp = desk?.phone.wrapUp?.call ?? null
  const talking = desk?.scene === 'talking' && call ? call.id : null
  // What is written down of a call is written by those who talk in it.
  const about = desk?.leg?.role === 'supervisor' ? wrapUp : (call?.id ?? wrapUp)
  const [open, setOpen] = useState(false)
  const opened = open && about !== null
  const notes = useOpenNotes(about, opened ? [talking, wrapUp].filter((id) => id !== null) : [])
  const [ticketFor, setTicketFor] = useState<string | null>(null)

  // Never while somebody writes: then the button in the bar opens it.
  useEffect(() => setOpen(about !== null && !isTyping(document.activeElement)), [about])
  useEffect(() => {
    document.documentElement.style.setProperty('--call-bar', `${Math.ceil(height)}px`)
  }, [height])

  if (!desk) return null
  const customer = call?.customer?.number ?? null
  const unsaved = about === null ? typed.calls.filter((id) => !notes.open.includes(id)) : []
  const shown = opened ? call : null
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
          <UnsavedNotes key={id} call={id} onOpen={() => notes.ask(id)} onDrop={() => typed.drop(id)} />
        ))}
      </div>
      {opened || notes.open.length > 0 ? (
        <CallPanel onClose={close}>
          {shown ? <CallTopics key={shown.id} call={shown} onNewTicket={() => setTicketFor(shown.caller)} /> : null}
          {notes.open.map((id) => (
            <CallNotes
              key={id}
              call={id}
              over={id !== talking}
              past={id !== talking && id !== wrapUp}
              onWriting={(on) => notes.mark(id, on)}
              onSaved={() => notes.close(id)}
            />
          ))}
          {shown ? (
            <ScreenPop
              key={`pop ${shown.id}`}
              call={shown}
              busy={desk.busy('caller')}
              onSay={(number) => desk.run(sayCaller(shown.id, number))}
              onUnsay={() => desk.run(unsayCaller(shown.id))}
            />
          ) : null}
        </CallPanel>
      ) : null}
      <Suspense>
        {ticketFor !== null ? (
          <NewTicketDialog
            phone={ticketFor}
            onClose={() => setTicketFor(null)}
            onCreated={(ticket) => {
              setTicketFor(null)
              void navigate(`/tickets/${ticket.number}`)
            }}
          />
        ) : null}
      </Suspense>
    </>
  )

  function close() {
    setOpen(false)
    notes.close()
  }
}
