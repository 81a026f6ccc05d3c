package org.sweetline.satisfaction.awards.formulas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A year to be written down in a few words. */
final class AYear {
    static final long ADA = 1;
    static final long GRACE = 2;
    static final long LINUS = 3;

    private static final Instant JANUARY = Instant.parse("2025-01-01T05:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-01-01T05:00:00Z");

    private final List<Colleague> colleagues = new ArrayList<>(
            List.of(new Colleague(ADA, "Ada"), new Colleague(GRACE, "Grace"), new Colleague(LINUS, "Linus")));
    private final List<Merit> merits = new ArrayList<>();
    private final List<Exposure> exposures = new ArrayList<>();

    AYear without(long colleague) {
        colleagues.removeIf(each -> each.id() == colleague);
        return this;
    }

    /** So many different customers, or colleagues. */
    AYear said(Category category, long agent, String stratum, int people) {
        for (int i = 0; i < people; i++) {
            said(category, agent, stratum, "who-" + agent + "-" + stratum + "-" + i);
        }
        return this;
    }

    AYear said(Category category, long agent, String stratum, String who) {
        String key = "merit-" + merits.size();
        merits.add(new Merit(category, key, agent, who, stratum, JANUARY.plusSeconds(merits.size()), 0));
        return this;
    }

    AYear had(Category category, long agent, String stratum, long chances) {
        return had(category, agent, stratum, chances, 0);
    }

    AYear had(Category category, long agent, String stratum, long chances, long hits) {
        exposures.add(new Exposure(category, agent, stratum, chances, hits));
        return this;
    }

    Ledger ledger() {
        return new Ledger(
                2025,
                Ledger.FORMULA,
                JANUARY,
                NEXT,
                JuryRules.USUAL,
                List.copyOf(colleagues),
                merits.stream().sorted(Merit.ORDER).toList(),
                exposures.stream().sorted(Exposure.ORDER).toList(),
                new TeamSum(0, 0, 0, 0, 0));
    }

    Ranking ranking(Category category) {
        return Jury.rankings(ledger()).stream()
                .filter(ranking -> ranking.category() == category)
                .findFirst()
                .orElseThrow();
    }
}
