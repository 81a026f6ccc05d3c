package org.sweetline.abuse.facts;

import java.util.Arrays;
import java.util.Optional;
import org.sweetline.web.Words;

/** Why a fact has no value. */
public enum Unknown {
    NEVER_INSPECTED("None of their returns has been inspected here", "이 고객의 반품은 아직 검수된 적이 없습니다"),
    NEVER_WEIGHED("None of their returns has been weighed", "이 고객의 반품은 무게를 잰 적이 없습니다"),
    NO_THRESHOLDS("The shop does not tell the thresholds of its promotions", "쇼핑몰이 프로모션 기준 금액을 알려 주지 않습니다"),
    NOTHING_MATURED("Nothing they bought is past its return window yet", "반품 기간이 지난 구매가 아직 없습니다"),
    NO_SUCH_ORDERS("They have placed no order of several items", "여러 상품을 함께 주문한 적이 없습니다"),
    NO_CLAIMS("They have claimed no defect", "불량으로 접수한 적이 없습니다"),
    NO_LIMIT("The policy does not say up to where returns are approved by themselves", "정책에 자동 승인 한도가 없습니다"),
    NO_BASELINE("The shop's own averages have not been computed yet", "쇼핑몰 평균이 아직 계산되지 않았습니다");

    private final String en;
    private final String ko;

    Unknown(String en, String ko) {
        this.en = en;
        this.ko = ko;
    }

    public String key() {
        return Words.of(this);
    }

    public String en() {
        return en;
    }

    public String ko() {
        return ko;
    }

    public static Optional<Unknown> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
