import { ActionIcon, Button, FileButton, Group, Text } from '@mantine/core'
import { IconCamera, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatBytes } from '@/lib/formatNumber'

const MOST = 8

/** Pictures that go along; the server takes eight of ten megabytes each. */
export function PhotoPicker({ files, onChange }: { files: File[]; onChange: (files: File[]) => void }) {
  const { t, i18n } = useTranslation()
  return (
    <div>
      <FileButton
        multiple
        accept="image/jpeg,image/png,image/webp"
        onChange={(chosen) => onChange([...files, ...chosen].slice(0, MOST))}
      >
        {(props) => (
          <Button {...props} size="compact-sm" variant="light" leftSection={<IconCamera size={15} aria-hidden />}>
            {t('returnSteps.addPhotos')}
          </Button>
        )}
      </FileButton>
      {files.map((file, at) => (
        <Group key={`${file.name} ${at}`} gap={6} mt={4}>
          <Text size="sm">{file.name}</Text>
          <Text size="xs" c="dimmed">
            {formatBytes(file.size, i18n.language)}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={t('returnSteps.withoutPhoto', { name: file.name })}
            onClick={() => onChange(files.filter((_, i) => i !== at))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </div>
  )
}
