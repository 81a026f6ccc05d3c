import { Button, Menu } from '@mantine/core'
import { IconBolt } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Page } from '@/api/shapes'
import type { DayMacro } from './api/shapes'
import { useSurgeQuery } from './api/useSurgeQuery'

interface Props {
  /** The customer's language, "" when we do not know it. */
  language: string
  onText: (text: string) => void
}

/** The texts of the day, into a reply, in the customer's language; on a day without any it is not there. */
export function MacroInsert({ language, onText }: Props) {
  const { t, i18n } = useTranslation()
  const macros = useSurgeQuery<Page<DayMacro>>('/day-macros').data?.items ?? []
  if (macros.length === 0) return null
  const wanted = (language || i18n.language).startsWith('ko') ? 'ko' : 'en'
  return (
    <Menu position="top-start" shadow="md">
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconBolt size={16} aria-hidden />}>
          {t('surge.macro.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {macros.map((macro) => (
          <Menu.Item key={macro.id} onClick={() => onText(macro.text[wanted] || macro.text.en || macro.text.ko)}>
            {macro.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
