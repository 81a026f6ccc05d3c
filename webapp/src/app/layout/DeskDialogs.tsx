import { lazy, Suspense } from 'react'
import { useNavigate } from 'react-router'
import { HelpOverlay } from './HelpOverlay'
import { Palette } from './Palette'
import type { Dialogs } from './useDeskDialogs'

const NewTicketDialog = lazy(async () => ({
  default: (await import('@/features/tickets/NewTicketDialog')).NewTicketDialog,
}))

export function DeskDialogs({ dialogs }: { dialogs: Dialogs }) {
  const navigate = useNavigate()
  return (
    <>
      <Palette dialogs={dialogs} />
      <HelpOverlay opened={dialogs.helpOpen} onClose={dialogs.closeHelp} />
      <Suspense>
        {dialogs.ticketOpen ? (
          <NewTicketDialog
            onClose={dialogs.closeTicket}
            onCreated={(ticket) => {
              dialogs.closeTicket()
              void navigate(`/tickets/${ticket.number}`)
            }}
          />
        ) : null}
      </Suspense>
    </>
  )
}
