package org.sweetline.returns.policy.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyClause;
import org.sweetline.returns.policy.terms.PolicyTerms;
import org.sweetline.returns.policy.terms.WindowTerms;

/** A thing may come back for so many days; a few days later a person is asked, and always when it is faulty. */
final class ReturnWindow implements PolicyRule {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("yyyy년 M월 d일", Locale.KOREAN);

    @Override
    public PolicyFinding judge(PolicyTerms terms, PolicyCase asked, CaseItem item) {
        WindowTerms window = terms.window();
        WindowSpan span = WindowSpan.of(window, asked, item);
        PolicyClause counted = counted(window, span);
        LocalDate last = window.day(span.end().minusMillis(1));
        String lastDay = ENGLISH.format(last);
        String lastDayKo = KOREAN.format(last);
        if (asked.requestedAt().isBefore(span.end())) {
            return finding(
                    window,
                    item,
                    PolicyAnswer.YES,
                    "It may come back until %s. %s".formatted(lastDay, counted.en()),
                    "%s까지 반품할 수 있습니다. %s".formatted(lastDayKo, counted.ko()));
        }
        long late = window.day(asked.requestedAt()).toEpochDay() - last.toEpochDay();
        String en = "The time for a return ended on %s, %d %s ago. %s"
                .formatted(lastDay, late, late == 1 ? "day" : "days", counted.en());
        String ko = "반품 기간이 %s에 끝났습니다(%d일 경과). %s".formatted(lastDayKo, late, counted.ko());
        boolean open = !item.blame().isCustomers() || late <= window.graceDays();
        return finding(window, item, open ? PolicyAnswer.ASK : PolicyAnswer.NO, en, ko);
    }

    /** From which day the days are counted, and who told it. */
    private static PolicyClause counted(WindowTerms window, WindowSpan span) {
        String day = ENGLISH.format(window.day(span.told()));
        String dayKo = KOREAN.format(window.day(span.told()));
        String en = switch (span.basis()) {
            case DELIVERED -> "It was delivered on %s".formatted(day);
            case SENT -> "It was sent on %s".formatted(day);
            case ORDERED -> "It was ordered on %s".formatted(day);
        };
        String ko = switch (span.basis()) {
            case DELIVERED -> "%s 배송 완료 기준입니다.".formatted(dayKo);
            case SENT -> "%s 발송 기준입니다.".formatted(dayKo);
            case ORDERED -> "%s 주문 기준입니다.".formatted(dayKo);
        };
        if (!span.isAssumed()) {
            return new PolicyClause(en + ".", ko);
        }
        int way = window.transitDays();
        return new PolicyClause(
                "%s, which counts as delivered %d %s later.".formatted(en, way, way == 1 ? "day" : "days"),
                ko.replace(" 기준입니다.", "일로부터 %d일 뒤 배송된 것으로 봅니다.".formatted(way)));
    }

    private static PolicyFinding finding(WindowTerms window, CaseItem item, PolicyAnswer answer, String en, String ko) {
        return PolicyFinding.of("window", item, answer, window.sentence(), en, ko);
    }
}
