import { memo } from 'react'
import type { Entry } from '@/api/shapes'
import { CallEntry } from './CallEntry'
import { MessageEntry } from './MessageEntry'
import { MilestoneEntry } from './MilestoneEntry'
import { NoteEntry } from './NoteEntry'

export const TimelineEntry = memo(function TimelineEntry({ ticket, entry }: { ticket: string; entry: Entry }) {
  switch (entry.kind) {
    case 'message':
      return <MessageEntry ticket={ticket} entry={entry} />
    case 'note':
      return <NoteEntry entry={entry} />
    case 'call':
      return <CallEntry ticket={ticket} entry={entry} />
    case 'milestone':
      return <MilestoneEntry entry={entry} />
  }
})
