package org.sweetline.reports;

import java.util.Map;
import org.sweetline.calls.hours.Wording;

/** What the words of the API are called where reports are written out: in a mail, in a table. */
public final class ReportWords {

    static final Map<String, Wording> CHANNELS = Map.of(
            "mail", new Wording("Mail", "메일"),
            "voice", new Wording("Phone", "전화"),
            "sms", new Wording("Text", "문자"),
            "portal", new Wording("Portal", "포털"),
            "api", new Wording("API", "API"),
            "desk", new Wording("Desk", "상담 화면"),
            "import", new Wording("Imported", "가져옴"),
            "survey", new Wording("Survey", "설문"));
    private static final Map<String, Wording> LANGUAGES =
            Map.of("en", new Wording("English", "영어"), "ko", new Wording("Korean", "한국어"));
    static final Map<String, Wording> TOPICS = Map.of(
            "out-of-stock", new Wording("Out of stock", "품절"),
            "coupon", new Wording("Coupon", "쿠폰·할인"),
            "payment", new Wording("Payment", "결제"),
            "cancel", new Wording("Cancellation", "주문 취소"),
            "address", new Wording("Address", "주소"),
            "return", new Wording("Return or exchange", "반품·환불·파손"),
            "order-status", new Wording("Where is my order", "주문·배송 조회"),
            "other", new Wording("Something else", "기타"));
    private static final Map<String, Wording> DRIVERS = Map.of(
            "wait-time", new Wording("The wait", "대기 시간"),
            "agent", new Wording("The conversation", "상담원 응대"),
            "shipping", new Wording("Shipping", "배송"),
            "product", new Wording("The product", "상품"),
            "policy", new Wording("Our rules", "규정"),
            "website", new Wording("The website", "홈페이지"),
            "other", new Wording("Something else", "기타"));
    private static final Map<String, Wording> TARGETS = Map.of(
            "agent", new Wording("A person", "상담원"),
            "team", new Wording("The team", "팀"),
            "product", new Wording("The product", "상품"),
            "shipping", new Wording("Shipping", "배송"),
            "store", new Wording("The store", "매장"),
            "none", new Wording("Nobody in particular", "대상 없음"));
    private static final Map<String, Wording> REASONS = Map.ofEntries(
            Map.entry("hung-up", new Wording("Hung up before anybody answered", "연결 전에 끊음")),
            Map.entry("unsolved", new Wording("Not solved yet", "아직 해결되지 않음")),
            Map.entry("switched-off", new Wording("Surveys were switched off", "설문이 꺼져 있었음")),
            Map.entry("nobody-of-us", new Wording("Nobody of us answered", "답변한 상담원이 없음")),
            Map.entry("no-customer", new Wording("No customer, or one of us", "고객이 아니거나 직원")),
            Map.entry("not-heard", new Wording("Written down by us, never heard themselves", "직원이 대신 적었고 고객의 연락은 없음")),
            Map.entry("no-address", new Wording("No address to ask at", "보낼 주소가 없음")),
            Map.entry("opted-out", new Wording("Want no surveys", "설문을 원하지 않음")),
            Map.entry("throttled", new Wording("Asked not long ago", "최근에 이미 요청함")),
            Map.entry("sampled-out", new Wording("Left out by the dice", "추출에서 제외됨")),
            Map.entry("bounced", new Wording("The invitation came back", "초대 메일이 반송됨")),
            Map.entry("voided", new Wording("Opened again", "다시 열림")),
            Map.entry("queued", new Wording("To be asked yet", "요청 예정")));
    private static final Map<String, Map<String, Wording>> ALL = Map.of(
            "channel", CHANNELS,
            "language", LANGUAGES,
            "topic", TOPICS,
            "driver", DRIVERS,
            "target", TARGETS,
            "reason", REASONS);

    private ReportWords() {}

    public static Wording of(String kind, String key) {
        Wording name = ALL.getOrDefault(kind, Map.of()).get(key);
        if (name != null) {
            return name;
        }
        if (kind.equals("peak")) {
            return peak(key);
        }
        return key.equals("-") || key.isEmpty() ? new Wording("None", "없음") : new Wording(key, key);
    }

    private static Wording peak(String key) {
        String what = key.substring(key.indexOf('-') + 1);
        return key.startsWith("day-")
                ? new Wording("Peak day " + what, what + " 급증일")
                : new Wording("Surge " + what, what + "번 급증");
    }
}
