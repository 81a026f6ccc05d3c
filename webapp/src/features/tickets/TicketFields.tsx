import { Alert, Anchor, Select, Stack, TagsInput, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { Person, Priority, Ticket } from '@/api/shapes'
import { useShortcuts } from '@/lib/useShortcuts'
import { Card } from '@/ui/Card'
import { PriorityIcon } from '@/ui/Marks'
import { Time } from '@/ui/Time'
import { useFailureText } from '@/ui/useFailureText'
import { assign, setPriority, setTags, type TicketChange } from './ticketChanges'

const PRIORITIES: Priority[] = ['low', 'normal', 'high', 'urgent']

interface Props {
  ticket: Ticket
  team: Person[]
  me: Person | null
  mayWrite: boolean
  error: unknown
  onChange: (change: TicketChange) => void
  onErrorSeen: () => void
}

export function TicketFields({ ticket, team, me, mayWrite, error, onChange, onErrorSeen }: Props) {
  const { t } = useTranslation()
  const assignee = useRef<HTMLInputElement>(null)
  const [choosing, setChoosing] = useState(false)
  useShortcuts(
    {
      KeyA: () => {
        assignee.current?.focus()
        setChoosing(true)
      },
    },
    mayWrite,
  )
  const people =
    ticket.assignee && !team.some(({ id }) => id === ticket.assignee?.id) ? [...team, ticket.assignee] : team
  return (
    <Card title={t('ticket.details')}>
      <Stack gap="sm">
        {error ? <ChangeProblem error={error} onSeen={onErrorSeen} /> : null}
        <div>
          <Select
            ref={assignee}
            label={t('ticket.assignee')}
            placeholder={t('ticket.unassigned')}
            data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={ticket.assignee ? String(ticket.assignee.id) : null}
            onChange={(id) => onChange(assign(people.find((person) => String(person.id) === id) ?? null))}
            dropdownOpened={choosing}
            onDropdownOpen={() => setChoosing(true)}
            onDropdownClose={() => setChoosing(false)}
            searchable
            clearable
            disabled={!mayWrite}
            nothingFoundMessage={t('ticket.nobodyFound')}
            clearButtonProps={{ 'aria-label': t('action.clear') }}
          />
          {mayWrite && me && ticket.assignee?.id !== me.id ? (
            <Anchor component="button" type="button" size="sm" mt={6} onClick={() => onChange(assign(me))}>
              {t('ticket.assignToMe')}
            </Anchor>
          ) : null}
        </div>
        <Select
          label={t('ticket.priorityLabel')}
          data={PRIORITIES.map((value) => ({ value, label: t(`ticket.priority.${value}`) }))}
          value={ticket.priority}
          onChange={(value) => value && onChange(setPriority(value as Priority))}
          leftSection={<PriorityIcon priority={ticket.priority} />}
          allowDeselect={false}
          disabled={!mayWrite}
        />
        <TagsInput
          label={t('ticket.tagsLabel')}
          placeholder={ticket.tags.length === 0 ? t('ticket.tagsPlaceholder') : undefined}
          value={ticket.tags}
          onChange={(tags) => onChange(setTags(tags))}
          maxTags={20}
          styles={{ inputField: { minWidth: 48 } }}
          maxLength={40}
          disabled={!mayWrite}
        />
        <Text size="xs" c="dimmed">
          {t('ticket.opened')} <Time at={ticket.createdAt} /> · {t('ticket.lastActivity')}{' '}
          <Time at={ticket.updatedAt} />
        </Text>
      </Stack>
    </Card>
  )
}

function ChangeProblem({ error, onSeen }: { error: unknown; onSeen: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const conflict = isProblem(error, 409) && error.current !== null
  return (
    <Alert
      role="alert"
      color={conflict ? 'yellow' : 'red'}
      icon={<IconUsers aria-hidden />}
      title={t(conflict ? 'ticket.conflictTitle' : 'ticket.changeFailed')}
      withCloseButton
      closeButtonLabel={t('action.close')}
      onClose={onSeen}
    >
      {conflict ? t('ticket.conflict') : reason(error)}
    </Alert>
  )
}
