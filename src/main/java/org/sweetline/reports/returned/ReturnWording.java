package org.sweetline.reports.returned;

import java.util.Map;
import org.sweetline.returns.reports.ReturnReportView.ReturnMoneyView;
import org.sweetline.web.Bilingual;

/** The API's words of the figures of returns, as people say them. */
final class ReturnWording {

    private static final Map<String, Bilingual> WORDS = Map.ofEntries(
            Map.entry("decided", new Bilingual("Decided", "결정됨")),
            Map.entry("decided-by-person", new Bilingual("Decided by a person", "담당자가 결정")),
            Map.entry("denied", new Bilingual("Denied", "거절")),
            Map.entry("partly-denied", new Bilingual("Denied in part", "일부 거절")),
            Map.entry("inspected", new Bilingual("Inspected", "검수함")),
            Map.entry("rejected", new Bilingual("Rejected after inspection", "검수 후 불합격")),
            Map.entry("advised", new Bilingual("Decided by a person, with an assessment", "평가를 참고해 담당자가 결정")),
            Map.entry("overridden", new Bilingual("Decided against the assessment", "평가와 다르게 결정")),
            Map.entry("appealable", new Bilingual("Denied or rejected at first", "처음에 거절되거나 불합격")),
            Map.entry("appealed", new Bilingual("Appealed", "이의 신청")),
            Map.entry("appeal-decided", new Bilingual("Appeals decided", "처리된 이의 신청")),
            Map.entry("overturned", new Bilingual("Appeals that changed the decision", "결정이 바뀐 이의 신청")),
            Map.entry("decision", new Bilingual("Until the decision", "결정까지")),
            Map.entry("decision-of-person", new Bilingual("Until a person decided", "담당자 결정까지")),
            Map.entry("refund", new Bilingual("From the request to the refund", "신청부터 환불까지")),
            Map.entry("refund-after-parcel", new Bilingual("From the parcel to the refund", "입고부터 환불까지")),
            Map.entry("given", new Bilingual("Given back", "돌려드린 금액")),
            Map.entry("label", new Bilingual("Labels that we paid", "쇼핑몰이 부담한 라벨")),
            Map.entry("goods", new Bilingual("Goods", "상품")),
            Map.entry("restocking", new Bilingual("Cost of putting back to stock", "재입고 처리 비용")),
            Map.entry("held", new Bilingual("Held: asked for or owed, not given yet", "보류: 신청·승인되었고 아직 지급 전")),
            Map.entry("money-denied", new Bilingual("Not given: denied", "미지급: 거절")),
            Map.entry("money-rejected", new Bilingual("Not given: rejected", "미지급: 검수 불합격")),
            Map.entry("clawed-back", new Bilingual("Recovered: promotions", "회수: 프로모션")),
            Map.entry("label-fee", new Bilingual("Recovered: labels", "회수: 라벨 비용")),
            Map.entry("original-payment", new Bilingual("to the original payment", "원 결제 수단")),
            Map.entry("store-credit", new Bilingual("store credit", "적립금")),
            Map.entry("exchange", new Bilingual("exchange", "교환")),
            Map.entry("keep-item", new Bilingual("kept by the customer", "상품 회수 없이 환불")));

    private ReturnWording() {}

    static Bilingual of(String word) {
        return WORDS.getOrDefault(word, new Bilingual(word, word));
    }

    /** What it was, and how it was given or what became of it where that is told apart. */
    static Bilingual of(ReturnMoneyView money) {
        Bilingual kind = WORDS.getOrDefault("money-" + money.kind(), of(money.kind()));
        if (!money.name().isEmpty()) {
            return new Bilingual(kind.en() + ": " + money.name(), kind.ko() + ": " + money.nameKo());
        }
        Bilingual by = WORDS.get(money.by());
        return money.kind().equals("given") && by != null
                ? new Bilingual(kind.en() + ", " + by.en(), kind.ko() + "(" + by.ko() + ")")
                : kind;
    }
}
