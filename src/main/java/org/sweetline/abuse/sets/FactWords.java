package org.sweetline.abuse.sets;

import org.sweetline.abuse.rules.Fact;

/** What facts are called on cards and in the editor. */
public record FactWords(String en, String ko) {

    public static FactWords of(Fact fact) {
        return switch (fact) {
            case MATURED_ITEMS -> words("Items past their return window", "반품 기간이 지난 상품 수");
            case RETURN_RATE -> words("Return rate, as far as it can be known", "추정 반품률");
            case RETURN_RATE_AT_LEAST -> words("Return rate is at least", "반품률 하한");
            case EXCESS -> words("Returns above those of other buyers of such things", "같은 상품을 산 고객 대비 초과 반품");
            case VALUE_RETURNED -> words("Share of the value sent back", "반품 금액 비율");
            case NET_MARGIN -> words("Margin of a year after returns", "최근 1년 순이익");
            case ORDERS -> words("Orders in a year", "최근 1년 주문 수");
            case RETURNS_LATELY -> words("Returns in thirty days", "최근 30일 반품 수");
            case VELOCITY_TAIL -> words("Chance of so many returns at the usual pace", "평소 속도에서 이만큼 반품할 확률");
            case WHOLE_ORDER_SHARE -> words("Share of orders sent back whole", "전체 반품한 주문 비율");
            case WHOLE_ORDERS -> words("Orders sent back whole", "전체 반품한 주문 수");
            case NONE_KEPT -> words("Orders of several sizes or colours with none kept", "여러 옵션을 주문하고 모두 반품한 주문 수");
            case WORN -> words("Returns that were worn", "착용 흔적이 있는 반품 수");
            case WORN_OVER_A_WEEKEND ->
                words(
                        "Worn ones ordered before a weekend and asked back right after one",
                        "주말 전에 주문해 주말 직후 반품한 착용 상품 수");
            case LATE_EDGE_SHARE -> words("Share of returns in the last days of the window", "기한 직전 반품 비율");
            case NOT_ARRIVED_BUT_PROVEN -> words("Said not to have arrived, but proven to have", "배송 증빙이 있는 미수령 접수 수");
            case INSPECTION_FAILED -> words("Parcels empty, short or with another thing", "빈 상자·수량 부족·다른 물건 반품 수");
            case WEIGHT_GAP -> words("Weight of a parcel did not fit", "반품 무게 불일치");
            case LABEL_MISUSED -> words("Return label went elsewhere", "반품 송장 오용");
            case CHARGEBACK_AFTER_REFUND -> words("Chargebacks after a refund", "환불 후 카드 결제 취소 수");
            case LINKED_TO_ABUSE -> words("Kinds of identifier shared with a proven abuse", "악용 사례와 겹치는 정보 종류 수");
            case ACCOUNT_AFTER_DENIAL -> words("Account made soon after a denial", "거절 직후 만든 계정");
            case CLAIMED_DEFECTS -> words("Defects claimed in a year", "최근 1년 불량 접수 수");
            case CLAIMED_DEFECT_SHARE -> words("Share of returns called defective", "불량으로 접수한 반품 비율");
            case DEFECT_RATE_OF_OTHERS -> words("How often others call the same things defective", "같은 상품의 다른 고객 불량률");
            case SPLIT_RETURNS -> words("Orders returned in three parts or more", "세 번 이상 나누어 반품한 주문 수");
            case RETURNS_UNDER_A_LIMIT ->
                words("Returns within a day that only together pass the approval limit", "하루 안에 나누어 자동 승인 한도를 피한 반품 수");
            case CLAIMS_TO_SEVERAL_AGENTS ->
                words("Agents told of the same thing within two weeks", "2주 안에 같은 건을 문의한 상담원 수");
            case TOLD_ANEW ->
                words(
                        "Tickets and calls about one order with another agent or story",
                        "같은 주문을 다른 상담원이나 다른 사유로 다시 문의한 건수");
            case KEPT_BELOW_A_THRESHOLD -> words("Kept less than a promotion asked for", "프로모션 기준 미달 유지 횟수");
            case TENURE -> words("Days as a customer", "고객이 된 지(일)");
            case MARGIN_IN_TOP_TENTH -> words("Among the tenth who bring the most", "순이익 상위 10% 고객");
            case PEAK_ORDER -> words("Ordered on a peak day", "피크 기간 주문");
        };
    }

    private static FactWords words(String en, String ko) {
        return new FactWords(en, ko);
    }
}
