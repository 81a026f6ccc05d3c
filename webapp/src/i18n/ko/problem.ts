import type { problem as en } from '../en/problem'
import type { Localised } from '../localised'

export const problem: Localised<typeof en> = {
  problem: {
    'no-address': '이 고객의 이메일 주소를 모릅니다.',
    'texts-off': '문자를 보낼 번호가 이 데스크에 없습니다.',
    'no-text-number': '문자를 받을 수 있는 고객 번호가 없습니다.',
    'texts-not-wanted': '이 번호는 문자를 거부했습니다.',
    'opt-out-is-theirs': '고객이 직접 거부했으므로 고객이 START를 보내야 다시 받을 수 있습니다.',
    'ticket-changed-meanwhile': '그사이 다른 사람이 티켓을 바꿨습니다.',
    'file-too-large': '파일이 너무 큽니다.',
    'request-too-large': '한 번에 보내기에는 너무 큽니다.',
    'disk-full': '서버에 남은 공간이 없습니다.',
    'password-too-weak': '쉽게 짐작할 수 있는 비밀번호입니다. 다른 것으로 정해 주세요.',
    'account-exists': '이 이메일 주소의 계정이 이미 있습니다.',
    'query-not-understood': '검색어가 너무 깁니다. 몇 단어만 남겨 주세요.',
    'rebuild-running': '이미 색인을 다시 만들고 있습니다.',
    'index-not-ready': '검색을 준비하고 있습니다. 잠시 후 다시 시도해 주세요.',
    'last-admin': '관리자는 한 명 이상 있어야 합니다.',
    'link-not-valid': '이미 사용되었거나 만료된 링크입니다.',
    'sign-in-failed': '비밀번호가 맞지 않습니다.',
    'too-many-attempts': '시도가 너무 많았습니다. 잠시 후 다시 해 주세요.',
    'foreign-origin': '변경하려면 Sweetline의 원래 주소로 접속해야 합니다.',
    'customer-changed-meanwhile': '그사이 다른 사람이 고객 정보를 바꾸었습니다.',
    'note-of-somebody-else': '작성한 사람이나 매니저만 메모를 바꿀 수 있습니다.',
    'note-changed-meanwhile': '그사이 누군가 메모를 바꾸었습니다.',
    'too-many-notes': '이 고객의 메모가 이미 200개입니다.',
    'remembered-line-changed-meanwhile': '그사이 누군가 이 내용을 바꾸었습니다.',
    'too-many-remembered-lines': '이미 30개가 있습니다. 먼저 하나를 지워 주세요.',
  },
}
