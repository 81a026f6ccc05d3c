import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from 'react-router'
import { useMay } from '@/api/useSession'
import { useShortcuts } from '@/lib/useShortcuts'

export interface Dialogs {
  helpOpen: boolean
  ticketOpen: boolean
  openHelp: () => void
  openTicket: () => void
  closeHelp: () => void
  closeTicket: () => void
}

/** What can be opened from anywhere, and the keys that work everywhere. */
export function useDeskDialogs(): Dialogs {
  const navigate = useNavigate()
  const mayWrite = useMay('WRITE_TICKETS')
  const mayReturns = useMay('READ_RETURNS')
  const [helpOpen, help] = useDisclosure(false)
  const [ticketOpen, ticket] = useDisclosure(false)

  function toSearch() {
    const box = document.querySelector<HTMLInputElement>('search input')
    if (box) box.select()
    else void navigate('/search')
  }

  useShortcuts({
    'Shift+Slash': help.open,
    Slash: toSearch,
    KeyC: mayWrite ? ticket.open : undefined,
    'KeyG KeyI': () => void navigate('/inbox/open'),
    'KeyG KeyR': mayReturns ? () => void navigate('/rma') : undefined,
    'KeyG KeyS': () => void navigate('/search'),
  })
  return {
    helpOpen,
    ticketOpen,
    openHelp: help.open,
    openTicket: ticket.open,
    closeHelp: help.close,
    closeTicket: ticket.close,
  }
}
