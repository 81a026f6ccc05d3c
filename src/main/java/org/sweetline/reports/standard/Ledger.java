package org.sweetline.reports.standard;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportSheet;
import org.sweetline.satisfaction.figures.CsatView;

/** Says for whom a score speaks. */
final class Ledger {

    private static final Set<String> NEEDS_KEY = Set.of("agent", "team", "channel", "language", "tag");

    private Ledger() {}

    static void note(ReportSheet.Draft draft, CsatView csat) {
        long answers = csat.total().csat().of();
        long contacts = csat.ledger().contacts();
        draft.note(
                "The score speaks for %,d of %,d contacts.".formatted(answers, contacts),
                "이 점수는 문의 %,d건 가운데 %,d건의 의견입니다.".formatted(contacts, answers));
        draft.note(
                "If all who are silent were dissatisfied it would be %.0f %%, if all were satisfied %.0f %%."
                        .formatted(
                                100 * csat.ledger().ifAllSilentWereBadOrGood().low(),
                                100 * csat.ledger().ifAllSilentWereBadOrGood().high()),
                "응답하지 않은 고객이 모두 불만족이면 %.0f%%, 모두 만족이면 %.0f%%입니다."
                        .formatted(
                                100 * csat.ledger().ifAllSilentWereBadOrGood().low(),
                                100 * csat.ledger().ifAllSilentWereBadOrGood().high()));
    }

    /** Of those that belong to nobody there is no list of their own, nor of ways of asking. */
    static @Nullable String canBeNarrowed(String by, String key, String figure) {
        return by.equals("way") || key.equals("-") && NEEDS_KEY.contains(by) ? null : figure;
    }
}
