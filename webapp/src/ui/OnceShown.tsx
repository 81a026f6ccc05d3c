import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface Props {
  lead: string
  value: string
  copy: string
  done: string
  onDone: () => void
}

/** A secret that is shown this one time. */
export function OnceShown({ lead, value, copy, done, onDone }: Props) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Text size="sm">{lead}</Text>
      <Code block fz="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {value}
      </Code>
      <Group>
        <CopyButton value={value} timeout={4000}>
          {({ copied, copy: put }) => (
            <Button
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={put}
              data-autofocus
            >
              {copied ? t('action.copied') : copy}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          {done}
        </Button>
      </Group>
    </Stack>
  )
}
