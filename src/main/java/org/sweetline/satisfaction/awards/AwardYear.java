package org.sweetline.satisfaction.awards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Ranking;

/**
 * How far the awards of a year are.
 *
 * @param ledger as it was written when it was counted; its hash is of these very characters
 */
record AwardYear(
        int year,
        boolean takesNominations,
        @Nullable String ledger,
        @Nullable String rankings,
        String hash,
        @Nullable Instant countedAt,
        @Nullable Instant frozenAt,
        @Nullable Instant publishedAt) {

    enum Stage {
        COLLECTING,
        COUNTED,
        FROZEN,
        PUBLISHED
    }

    static AwardYear untouched(int year) {
        return new AwardYear(year, false, null, null, "", null, null, null);
    }

    Stage stage() {
        if (publishedAt != null) {
            return Stage.PUBLISHED;
        }
        if (frozenAt != null) {
            return Stage.FROZEN;
        }
        return countedAt == null ? Stage.COLLECTING : Stage.COUNTED;
    }

    Optional<Ledger> counted() {
        return Optional.ofNullable(ledger).map(text -> Json.read(text, Ledger.class));
    }

    List<Ranking> results() {
        return rankings == null ? List.of() : List.of(Json.read(rankings, Ranking[].class));
    }
}
