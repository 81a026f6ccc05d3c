import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ticket } from '@/api/shapes'
import { useShortcuts } from '@/lib/useShortcuts'
import { ComposerChoice } from './ComposerChoice'
import classes from './composer.module.css'
import { NoteBox } from './NoteBox'
import { callName, customerName } from './names'
import { ReplyBox } from './ReplyBox'
import { type Mode, useDraft } from './useDraft'

interface Props {
  ticket: Ticket
  /** Where a reply goes; null when there is no way to answer. */
  address: string | null
  onSolved: () => void
  /** What the page can put into a reply; it is given the way to do so. */
  inserts?: (insert: (text: string) => void) => ReactNode
}

/** Nothing is chosen for the writer: whoever comes here says first whether the customer or the team will read it. */
export function Composer({ ticket, address, onSolved, inserts }: Props) {
  const { t } = useTranslation()
  const [mode, setMode] = useState<Mode | null>(null)
  const reply = useDraft(ticket.number, 'reply')
  const note = useDraft(ticket.number, 'note')
  const name = callName(customerName(ticket) ?? address ?? t('composer.customer'))
  useShortcuts({
    KeyR: address ? () => setMode('reply') : undefined,
    KeyN: () => setMode('note'),
  })
  return (
    <section className={classes.composer} aria-label={t('composer.label')} data-mode={mode ?? 'none'}>
      {mode === null ? (
        <ComposerChoice name={name} canReply={address !== null} reply={reply} note={note} onChoose={setMode} />
      ) : null}
      {mode === 'reply' && address ? (
        <ReplyBox
          ticket={ticket.number}
          name={name}
          address={address}
          draft={reply}
          inserts={inserts?.(reply.add)}
          solved={ticket.status === 'solved'}
          onClose={() => setMode(null)}
          onSolved={onSolved}
          onSwitch={() => setMode('note')}
        />
      ) : null}
      {mode === 'note' ? (
        <NoteBox
          ticket={ticket.number}
          name={name}
          canReply={address !== null}
          draft={note}
          onClose={() => setMode(null)}
          onSwitch={() => setMode('reply')}
        />
      ) : null}
    </section>
  )
}
