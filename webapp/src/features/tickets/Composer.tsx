import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ticket } from '@/api/shapes'
import { useShortcuts } from '@/lib/useShortcuts'
import { ComposerChoice } from './ComposerChoice'
import classes from './composer.module.css'
import { NoteBox } from './NoteBox'
import { callName, customerName } from './names'
import { ReplyBox } from './ReplyBox'
import { useTexting } from './texts/api/useTexting'
import { StoppedNumbers } from './texts/StoppedNumbers'
import { useReplyWay } from './texts/useReplyWay'
import { type Mode, useDraft } from './useDraft'

interface Props {
  ticket: Ticket
  /** Where a mail goes; null when there is no address. */
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
  const texting = useTexting(ticket.number).data
  const way = useReplyWay(address, texting, reply, mode === 'reply')
  const canReply = way.way !== null
  const name = callName(customerName(ticket) ?? address ?? t('composer.customer'))
  useShortcuts({
    KeyR: canReply ? () => setMode('reply') : undefined,
    KeyN: () => setMode('note'),
  })
  return (
    <section className={classes.composer} aria-label={t('composer.label')} data-mode={mode ?? 'none'}>
      {mode === null ? (
        <>
          <ComposerChoice name={name} way={way.way} reply={reply} note={note} onChoose={setMode} />
          <StoppedNumbers numbers={texting?.open ? texting.numbers : []} />
        </>
      ) : null}
      {mode === 'reply' && canReply ? (
        <ReplyBox
          ticket={ticket.number}
          name={name}
          address={address ?? ''}
          way={way}
          longest={texting?.longest ?? 0}
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
          canReply={canReply}
          draft={note}
          onClose={() => setMode(null)}
          onSwitch={() => setMode('reply')}
        />
      ) : null}
    </section>
  )
}
