package org.sweetline.returns.policy.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyTerms;
import org.sweetline.returns.policy.terms.WindowTerms;

/** A thing may come back for so many days; a few days later a person is asked, and always when it is faulty. */
final class ReturnWindow implements PolicyRule {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("yyyy년 M월 d일", Locale.KOREAN);

    @Override
    public PolicyFinding judge(PolicyTerms terms, PolicyCase asked, CaseItem item) {
        WindowTerms window = terms.window();
        Instant end = end(window, asked, item);
        LocalDate last = window.day(end.minusMillis(1));
        String lastDay = ENGLISH.format(last);
        String lastDayKo = KOREAN.format(last);
        if (asked.requestedAt().isBefore(end)) {
            return finding(
                    window,
                    item,
                    PolicyAnswer.YES,
                    "It may come back until " + lastDay + ".",
                    lastDayKo + "까지 반품할 수 있습니다.");
        }
        long late = window.day(asked.requestedAt()).toEpochDay() - last.toEpochDay();
        String en =
                "The time for a return ended on %s, %d %s ago.".formatted(lastDay, late, late == 1 ? "day" : "days");
        String ko = "반품 기간이 %s에 끝났습니다(%d일 경과).".formatted(lastDayKo, late);
        boolean open = !item.blame().isCustomers() || late <= window.graceDays();
        return finding(window, item, open ? PolicyAnswer.ASK : PolicyAnswer.NO, en, ko);
    }

    static Instant end(WindowTerms window, PolicyCase asked, CaseItem item) {
        return window.end(start(window, asked, item), asked.orderedAt(), item.blame());
    }

    /** Where nobody tells the delivery, the way is taken to be as long as the policy says. */
    private static Instant start(WindowTerms window, PolicyCase asked, CaseItem item) {
        Instant shipped = item.shippedAt() == null ? asked.orderedAt() : item.shippedAt();
        return switch (window.start()) {
            case ORDER -> asked.orderedAt();
            case SHIPMENT -> shipped;
            case DELIVERY ->
                item.deliveredAt() == null ? shipped.plus(Duration.ofDays(window.transitDays())) : item.deliveredAt();
        };
    }

    private static PolicyFinding finding(WindowTerms window, CaseItem item, PolicyAnswer answer, String en, String ko) {
        return PolicyFinding.of("window", item, answer, window.sentence(), en, ko);
    }
}
