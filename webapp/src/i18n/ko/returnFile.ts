import type { returnFile as en } from '../en/returnFile'
import type { Localised } from '../localised'

export const returnFile: Localised<typeof en> = {
  returnFile: {
    none: '반품 내역이 없습니다.',
    all: '반품 모두 보기',
    file: '반품 접수',
    title: '고객 대신 반품 접수',
    channel: '접수 경로',
    channels: { phone: '전화', mail: '이메일', text: '문자', desk: '기타' },
    failed: '반품할 수 있는 상품을 불러오지 못했습니다.',
    nothing: '이 주문에는 반품할 수 있는 상품이 없습니다.',
    policy: '정책 버전 {{version}} 기준입니다. 정책 대상이 아니어도 접수할 수 있으며 담당자가 결정합니다.',
    returnable: '{{bought}}개 중 {{count}}개 반품 가능',
    quantityOf: '반품 수량: {{item}}',
    reason: '사유',
    wanted: '희망 처리',
    instead: '교환할 상품',
    insteadOpen: '아직 정하지 않음',
    insteadFailed: '사이즈와 색상을 불러오지 못했습니다.',
    same: '{{item}} (같은 상품)',
    note: '고객의 말',
  },
  returnSetup: {
    title: '반품 설정',
    lead: '고객에게 안내하는 정책, 평가 규칙, 사용하는 문구를 관리합니다.',
    tab: { policy: '반품 정책', rules: '평가 규칙', words: '문구', figures: '보고서' },
    toQueue: '반품 목록으로',
  },
}
