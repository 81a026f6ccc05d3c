import { useTranslation } from 'react-i18next'
import { SearchDesk } from '@/features/search/SearchDesk'
import { PageFrame } from '@/ui/PageFrame'
import { hitPath } from '../hitPath'

export function SearchPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('nav.search')}>
      <SearchDesk pathOf={hitPath} />
    </PageFrame>
  )
}
