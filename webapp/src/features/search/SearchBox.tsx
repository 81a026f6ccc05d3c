import { ActionIcon, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  query: string
  onQuery: (query: string) => void
  /** Arrow down leaves the box for the hits. */
  onDown: () => void
}

export function SearchBox({ query, onQuery, onDown }: Props) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(query)
  const later = useDebouncedCallback(onQuery, 220)

  // A facet or a suggestion changes the address; what is being typed is never overwritten by its own echo.
  useEffect(() => {
    setText((typed) => (typed.trim() === query ? typed : query))
  }, [query])
  useEffect(() => input.current?.focus(), [])

  function write(value: string) {
    setText(value)
    later(value.trim())
  }

  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          later.cancel()
          onQuery(text.trim())
        }}
      >
        <TextInput
          ref={input}
          type="text"
          enterKeyHint="search"
          size="lg"
          radius="lg"
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
            event.preventDefault()
            onDown()
          }}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          leftSection={<IconSearch size={20} aria-hidden />}
          rightSection={
            text ? (
              <ActionIcon variant="subtle" color="gray" aria-label={t('action.clear')} onClick={() => write('')}>
                <IconX size={18} aria-hidden />
              </ActionIcon>
            ) : null
          }
          autoComplete="off"
          spellCheck={false}
          maxLength={256}
        />
      </form>
    </search>
  )
}
