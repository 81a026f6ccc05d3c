import { Box, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { useCall } from '../api/useCall'
import { useCallerName } from '../bar/WhoCalls'
import { WrapUpForm } from './WrapUpForm'

interface Props {
  call: number
  /** Whether the call is over; before that only notes are taken. */
  over: boolean
  /** The desk is at another call by now, or at none: the notes say themselves whose they are. */
  past: boolean
  onWriting: (writing: boolean) => void
  onSaved: () => void
}

/** What is written of one call: while it goes on, in the time after it, and later. It tells when somebody is at it. */
export function CallNotes({ call, over, past, onWriting, onSaved }: Props) {
  const { t } = useTranslation()
  const name = useCallerName()
  const about = useCall(past ? call : null).data
  return (
    <Box
      onFocus={() => onWriting(true)}
      onInput={() => onWriting(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Who looks at another window comes back to the same place.
        onWriting(currentTarget.contains(relatedTarget) || currentTarget.contains(document.activeElement))
      }}
    >
      <Card title={t(over ? 'wrapUp.title' : 'wrapUp.notes')}>
        {about ? (
          <Text size="sm" c="dimmed">
            {name(about)}
          </Text>
        ) : null}
        <WrapUpForm call={call} over={over} onSaved={onSaved} />
      </Card>
    </Box>
  )
}
