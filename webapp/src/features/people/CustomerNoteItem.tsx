import { ActionIcon, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CustomerNote } from '@/api/shapes'
import { LongText } from '@/ui/LongText'
import { Time } from '@/ui/Time'
import { useAsk } from '@/ui/useAsk'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useEditNote } from './api/useEditNote'
import { useRemoveNote } from './api/useRemoveNote'
import { NoteForm } from './NoteForm'
import classes from './notes.module.css'
import { useOneLine } from './useOneLine'

interface Props {
  customer: string
  note: CustomerNote
  mayChange: boolean
}

export function CustomerNoteItem({ customer, note, mayChange }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const say = useSay()
  const ask = useAsk()
  const edit = useEditNote(customer)
  const remove = useRemoveNote(customer)
  const box = useOneLine<true>()
  if (box.opened) {
    return (
      <li>
        <NoteForm
          start={note.text}
          busy={edit.isPending}
          alert={edit.error ? reason(edit.error) : null}
          onSave={(text) => edit.mutate({ note, text }, { onSuccess: box.close })}
          onLeave={box.close}
        />
      </li>
    )
  }
  return (
    <li className={classes.note}>
      <LongText text={note.text} />
      <div className={classes.foot}>
        <Text size="xs" c="dimmed">
          {note.by.name} · <Time at={note.at} />
          {note.editedAt ? ` · ${t('people.edited')}` : null}
        </Text>
        {mayChange ? (
          <span>
            <ActionIcon
              size={26}
              variant="subtle"
              color="gray"
              aria-label={t('people.editNote')}
              onClick={() => box.open(true)}
            >
              <IconPencil size={15} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={26}
              variant="subtle"
              color="gray"
              aria-label={t('people.removeNote')}
              onClick={() =>
                ask({
                  title: t('people.removeNoteAsk'),
                  why: t('people.removeNoteWhy'),
                  confirm: t('action.remove'),
                  onConfirm: () => remove.mutate(note, { onError: say.failed(t('people.changeFailed')) }),
                })
              }
            >
              <IconTrash size={15} aria-hidden />
            </ActionIcon>
          </span>
        ) : null}
      </div>
    </li>
  )
}
