import { Button, Checkbox, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Review } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'
import classes from '../surge.module.css'

type Todo = Review['todos'][number]

export function TodoList({ surge, todos, maySteer }: { surge: number; todos: Todo[]; maySteer: boolean }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const add = useSurgeChange((words: string) => api.post(`/surges/${surge}/todos`, { body: { text: words } }))
  const tick = useSurgeChange(({ id, doneAt }: Todo) =>
    doneAt ? api.delete(`/surges/${surge}/todos/${id}/completion`) : api.put(`/surges/${surge}/todos/${id}/completion`),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate(text, { onSuccess: () => setText('') })
  }

  return (
    <>
      <ul className={classes.rows}>
        {todos.map((todo) => (
          <li key={todo.id}>
            <Checkbox
              label={todo.text}
              checked={todo.doneAt !== null}
              disabled={!maySteer}
              onChange={() => tick.mutate(todo)}
            />
          </li>
        ))}
      </ul>
      {maySteer ? (
        <form onSubmit={submit}>
          <Group gap="xs" mt="sm">
            <TextInput
              flex={1}
              aria-label={t('surgeReview.report.todoPlaceholder')}
              placeholder={t('surgeReview.report.todoPlaceholder')}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              maxLength={300}
              required
            />
            <Button type="submit" variant="light" loading={add.isPending}>
              {t('surgeReview.report.addTodo')}
            </Button>
          </Group>
        </form>
      ) : null}
    </>
  )
}
