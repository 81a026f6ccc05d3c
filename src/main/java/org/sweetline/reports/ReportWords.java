package org.sweetline.reports;

import java.util.Map;
import org.sweetline.web.Bilingual;

/** What the words of the API are called where reports are written out: in a mail, in a table. */
public final class ReportWords {

    static final Map<String, Bilingual> CHANNELS = Map.of(
            "mail", new Bilingual("Mail", "메일"),
            "voice", new Bilingual("Phone", "전화"),
            "sms", new Bilingual("Text", "문자"),
            "portal", new Bilingual("Portal", "포털"),
            "api", new Bilingual("API", "API"),
            "desk", new Bilingual("Desk", "상담 화면"),
            "import", new Bilingual("Imported", "가져옴"),
            "survey", new Bilingual("Survey", "설문"));
    private static final Map<String, Bilingual> LANGUAGES =
            Map.of("en", new Bilingual("English", "영어"), "ko", new Bilingual("Korean", "한국어"));
    private static final Map<String, Bilingual> WAYS = Map.of(
            "mail", new Bilingual("Mail", "메일"),
            "sms", new Bilingual("Text", "문자"),
            "keypad", new Bilingual("Key after the call", "통화 후 번호 입력"),
            "link", new Bilingual("Link handed out", "직접 전달한 링크"));
    static final Map<String, Bilingual> TOPICS = Map.of(
            "out-of-stock", new Bilingual("Out of stock", "품절"),
            "coupon", new Bilingual("Coupon", "쿠폰·할인"),
            "payment", new Bilingual("Payment", "결제"),
            "cancel", new Bilingual("Cancellation", "주문 취소"),
            "address", new Bilingual("Address", "주소"),
            "return", new Bilingual("Return or exchange", "반품·환불·파손"),
            "order-status", new Bilingual("Where is my order", "주문·배송 조회"),
            "other", new Bilingual("Something else", "기타"));
    private static final Map<String, Bilingual> DRIVERS = Map.of(
            "wait-time", new Bilingual("The wait", "대기 시간"),
            "agent", new Bilingual("The conversation", "상담원 응대"),
            "shipping", new Bilingual("Shipping", "배송"),
            "product", new Bilingual("The product", "상품"),
            "policy", new Bilingual("Our rules", "규정"),
            "website", new Bilingual("The website", "홈페이지"),
            "other", new Bilingual("Something else", "기타"));
    private static final Map<String, Bilingual> TARGETS = Map.of(
            "agent", new Bilingual("A person", "상담원"),
            "team", new Bilingual("The team", "팀"),
            "product", new Bilingual("The product", "상품"),
            "shipping", new Bilingual("Shipping", "배송"),
            "store", new Bilingual("The store", "매장"),
            "none", new Bilingual("Nobody in particular", "대상 없음"));
    private static final Map<String, Bilingual> REASONS = Map.ofEntries(
            Map.entry("hung-up", new Bilingual("Hung up before anybody answered", "연결 전에 끊음")),
            Map.entry("unsolved", new Bilingual("Not solved yet", "아직 해결되지 않음")),
            Map.entry("switched-off", new Bilingual("Surveys were switched off", "설문이 꺼져 있었음")),
            Map.entry("team-not-asked", new Bilingual("Their team does not ask", "설문하지 않는 팀")),
            Map.entry("nobody-of-us", new Bilingual("Nobody of us answered", "답변한 상담원이 없음")),
            Map.entry("no-customer", new Bilingual("No customer, or one of us", "고객이 아니거나 직원")),
            Map.entry(
                    "not-heard", new Bilingual("Written down by us, never heard themselves", "직원이 대신 적었고 고객의 연락은 없음")),
            Map.entry("somebody-else", new Bilingual("Turned out to be of another customer", "다른 고객의 문의로 밝혀짐")),
            Map.entry("no-address", new Bilingual("No address to ask at", "보낼 주소가 없음")),
            Map.entry("opted-out", new Bilingual("Want no surveys", "설문을 원하지 않음")),
            Map.entry("throttled", new Bilingual("Asked not long ago", "최근에 이미 요청함")),
            Map.entry("sampled-out", new Bilingual("Left out by the dice", "추출에서 제외됨")),
            Map.entry("bounced", new Bilingual("The invitation came back", "초대 메일이 반송됨")),
            Map.entry("voided", new Bilingual("Opened again", "다시 열림")),
            Map.entry("queued", new Bilingual("To be asked yet", "요청 예정")));
    private static final Map<String, Bilingual> SERIES = Map.of(
            "orders", new Bilingual("Orders", "주문"),
            "contacts", new Bilingual("Contacts", "문의"),
            "calls", new Bilingual("Calls", "걸려온 전화"));
    private static final Map<String, Map<String, Bilingual>> ALL = Map.of(
            "channel", CHANNELS,
            "language", LANGUAGES,
            "way", WAYS,
            "topic", TOPICS,
            "driver", DRIVERS,
            "target", TARGETS,
            "reason", REASONS);

    private ReportWords() {}

    public static Bilingual of(String kind, String key) {
        Bilingual name = ALL.getOrDefault(kind, Map.of()).get(key);
        if (name != null) {
            return name;
        }
        if (kind.equals("peak")) {
            return peak(key);
        }
        return key.equals("-") || key.isEmpty() ? new Bilingual("None", "없음") : new Bilingual(key, key);
    }

    /** What is watched for surges. */
    public static Bilingual series(String word) {
        return SERIES.getOrDefault(word, new Bilingual(word, word));
    }

    private static Bilingual peak(String key) {
        String what = key.substring(key.indexOf('-') + 1);
        return key.startsWith("day-")
                ? new Bilingual("Peak day " + what, what + " 급증일")
                : new Bilingual("Surge " + what, what + "번 급증");
    }
}
