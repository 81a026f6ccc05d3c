import { useParams } from 'react-router'
import { ReviewDesk } from '@/features/surge/review/ReviewDesk'
import classes from '@/ui/pageFrame.module.css'

export function SurgeReviewPage() {
  const { id = '' } = useParams()
  return (
    <div className={classes.page}>
      <ReviewDesk key={id} id={/^\d{1,18}$/.test(id) ? id : '0'} />
    </div>
  )
}
