import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '@/api/shapes'
import { newKey } from '@/lib/newKey'
import { Card } from '@/ui/Card'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import { useNotes } from './api/useNotes'
import { useWriteNote } from './api/useWriteNote'
import { CustomerNoteItem } from './CustomerNoteItem'
import { NoteForm } from './NoteForm'
import classes from './notes.module.css'
import { useOneLine } from './useOneLine'

interface Props {
  customer: string
  me: Account | null
  mayWrite: boolean
}

export function CustomerNotes({ customer, me, mayWrite }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const notes = useNotes(customer)
  const write = useWriteNote(customer)
  const box = useOneLine<true>()
  const key = useRef(newKey())
  const items = notes.data?.pages.flatMap((page) => page.items) ?? []

  function open() {
    write.reset()
    key.current = newKey()
    box.open(true)
  }

  const add = (
    <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} aria-hidden />} onClick={open}>
      {t('people.addNote')}
    </Button>
  )
  return (
    <Card title={t('people.notes')} aside={mayWrite ? add : null}>
      {box.opened ? (
        <NoteForm
          start=""
          busy={write.isPending}
          alert={write.error ? reason(write.error) : null}
          onSave={(text) => write.mutate({ text, idempotencyKey: key.current }, { onSuccess: box.close })}
          onLeave={box.close}
        />
      ) : null}
      <Loaded query={notes} failed={t('people.notesFailed')} skeleton={<ListSkeleton rows={2} height={40} />}>
        {() =>
          items.length === 0 ? (
            box.opened ? null : (
              <Text size="sm" c="dimmed">
                {t('people.noNotes')}
              </Text>
            )
          ) : (
            <>
              <ul className={classes.notes}>
                {items.map((note) => (
                  <CustomerNoteItem
                    key={note.id}
                    customer={customer}
                    note={note}
                    mayChange={mayWrite && (note.by.id === me?.id || me?.role === 'manager' || me?.role === 'admin')}
                  />
                ))}
              </ul>
              <EndOfList query={notes} failed={t('people.notesFailed')} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
