import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './charts.module.css'

/** Takes the table along: as the server writes it, or made here of what is shown. */
export function CsvButton({ href, onMake }: { href?: string; onMake?: () => void }) {
  const { t } = useTranslation()
  const look = {
    className: classes.unprinted,
    size: 'compact-xs',
    variant: 'subtle',
    color: 'gray',
    leftSection: <IconDownload size={14} aria-hidden />,
  } as const
  return href ? (
    <Button {...look} component="a" href={href} download>
      {t('charts.csv')}
    </Button>
  ) : (
    <Button {...look} onClick={onMake}>
      {t('charts.csv')}
    </Button>
  )
}
