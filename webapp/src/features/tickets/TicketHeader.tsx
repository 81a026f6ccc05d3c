import { ActionIcon, Button, Kbd, Text, Title, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconCircleCheck, IconPencil, IconRotateClockwise } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Ticket } from '@/api/shapes'
import { ChannelIcon } from '@/ui/Marks'
import classes from './header.module.css'
import { rememberedView } from './rememberedView'
import { StatusMenu } from './StatusMenu'
import { SubjectForm } from './SubjectForm'
import { setStatus, setSubject, type TicketChange } from './ticketChanges'

interface Props {
  ticket: Ticket
  mayWrite: boolean
  onChange: (change: TicketChange) => void
  onSolveNext: () => void
}

export function TicketHeader({ ticket, mayWrite, onChange, onSolveNext }: Props) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  return (
    <header className={classes.header}>
      <Tooltip label={t('ticket.back')}>
        <ActionIcon
          component={Link}
          to={`/inbox/${rememberedView()}`}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('ticket.back')}
        >
          <IconArrowLeft size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <ChannelIcon channel={ticket.channel} />
      <div className={classes.subject}>
        {editing ? (
          <SubjectForm
            subject={ticket.subject}
            onSave={(subject) => {
              setEditing(false)
              onChange(setSubject(subject))
            }}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <div className={classes.titleLine}>
            <Title order={1} fz={19} className={classes.title}>
              {ticket.subject || t('ticket.noSubject')}
            </Title>
            {mayWrite ? (
              <Tooltip label={t('ticket.editSubject')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('ticket.editSubject')}
                  onClick={() => setEditing(true)}
                >
                  <IconPencil size={16} aria-hidden />
                </ActionIcon>
              </Tooltip>
            ) : null}
          </div>
        )}
        <Text size="sm" c="dimmed" className="num">
          {ticket.number}
        </Text>
      </div>
      <div className={classes.actions}>
        <StatusMenu
          status={ticket.status}
          disabled={!mayWrite}
          onChoose={(status) => onChange(setStatus(ticket.status, status))}
        />
        {mayWrite && ticket.status !== 'solved' ? (
          <Button
            leftSection={<IconCircleCheck size={17} aria-hidden />}
            rightSection={
              <Kbd size="xs" className={classes.kbd} aria-hidden>
                E
              </Kbd>
            }
            onClick={onSolveNext}
          >
            {t('ticket.solveNext')}
          </Button>
        ) : null}
        {mayWrite && ticket.status === 'solved' ? (
          <Button
            variant="default"
            leftSection={<IconRotateClockwise size={17} aria-hidden />}
            onClick={() => onChange(setStatus('solved', 'open'))}
          >
            {t('ticket.reopen')}
          </Button>
        ) : null}
      </div>
    </header>
  )
}
