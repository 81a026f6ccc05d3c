package org.sweetline.surge.detection;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Why a series is as it is, in one or two sentences.
 *
 * @param begunAt when it began
 * @param common what the orders have in common
 */
public record Reason(Series series, long count, Band band, Instant begunAt, SharedTrait common) {

    /**
     * The code that most of the orders used, else what most of them bought.
     *
     * @param code "" when there is none
     * @param item "" when there is none, or a code says more
     * @param percent of how many of a hundred orders that is so
     */
    public record SharedTrait(String code, String item, int percent) {

        public static final SharedTrait NOTHING = new SharedTrait("", "", 0);

        String english() {
            if (!code.isEmpty()) {
                return " %d%% use code %s.".formatted(percent, code);
            }
            return item.isEmpty() ? "" : " %d%% bought %s.".formatted(percent, item);
        }

        String korean() {
            if (!code.isEmpty()) {
                return " 주문의 %d%%가 %s 코드를 사용했습니다.".formatted(percent, code);
            }
            return item.isEmpty() ? "" : " 주문의 %d%%에 ‘%s’ 상품이 들어 있습니다.".formatted(percent, item);
        }
    }

    /** With its zone: the reader's other clocks are their own, and this one is the shop's. */
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm z", Locale.US);

    public String english(ZoneId zone) {
        return "%d %s in 5 min; usual %s (%d-%d). Started %s.%s"
                .formatted(
                        count,
                        count == 1 ? one() : many(),
                        rounded(),
                        band.low(),
                        band.high(),
                        CLOCK.format(begunAt.atZone(zone)),
                        common.english());
    }

    public String korean(ZoneId zone) {
        return "5분 동안 %s %d건, 평소 %s건(%d~%d건). %s에 시작됐습니다.%s"
                .formatted(
                        word(),
                        count,
                        rounded(),
                        band.low(),
                        band.high(),
                        CLOCK.format(begunAt.atZone(zone)),
                        common.korean());
    }

    /** Why the orders may be more than is said. */
    public static String unheardEnglish(Instant since, ZoneId zone) {
        return "The shop has not answered since %s: there may be orders that are not here yet."
                .formatted(CLOCK.format(since.atZone(zone)));
    }

    public static String unheardKorean(Instant since, ZoneId zone) {
        return "%s부터 쇼핑몰이 응답하지 않아, 아직 들어오지 않은 주문이 있을 수 있습니다.".formatted(CLOCK.format(since.atZone(zone)));
    }

    private String rounded() {
        double usual = band.usual();
        return usual >= 1 || usual == 0 ? Long.toString(Math.round(usual)) : String.format(Locale.ROOT, "%.1f", usual);
    }

    private String one() {
        return switch (series) {
            case ORDERS -> "order";
            case CONTACTS -> "contact";
            case CALLS -> "call";
        };
    }

    private String many() {
        return one() + "s";
    }

    private String word() {
        return switch (series) {
            case ORDERS -> "주문";
            case CONTACTS -> "문의";
            case CALLS -> "전화";
        };
    }
}
