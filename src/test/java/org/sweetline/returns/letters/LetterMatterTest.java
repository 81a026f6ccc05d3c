package org.sweetline.returns.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.pages.ReturnItemView;
import org.sweetline.returns.pages.ReturnItemView.InspectionView;
import org.sweetline.web.pages.PageLanguage;

class LetterMatterTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = ReturnState.class,
            names = {"REJECTED", "PARTIALLY_APPROVED", "REFUND_PENDING", "REFUND_FAILED", "RESOLVED", "PARTIALLY_RECEIVED"})
    void whatWasRejectedIsToldWhateverWasPaidByThen(ReturnState state) {
        ReturnItemView paid = item(1, 1, 0, "received", inspected(1, 0));
        ReturnItemView damaged = item(1, 1, 0, "received", inspected(0, 1));

        assertThat(matter(state, paid, damaged).isRejected()).isTrue();
        assertThat(matter(state, paid, paid).isRejected()).isFalse();
    }

    @Test
    void nothingIsToldWhileSomethingThatCameHasNotBeenLookedAt() {
        ReturnItemView damaged = item(2, 2, 0, "received", inspected(0, 1));

        assertThat(matter(ReturnState.RECEIVED, damaged).isRejected()).isFalse();
    }

    @Test
    void whatIsFoundAfterAnAppealExcusedSomethingIsToldAsWell() {
        ReturnItemView told = item(2, 1, 0, "short", inspected(0, 1));
        ReturnItemView excused = item(2, 1, 1, "short", inspected(0, 1), inspected(0, 1));
        ReturnItemView lost = item(2, 1, 1, "lost", inspected(0, 1));

        assertThat(LetterMatters.piece(told).found()).isEqualTo(2);
        assertThat(LetterMatters.piece(excused).found()).isEqualTo(3);
        assertThat(LetterMatters.piece(lost).found()).as("by the carrier").isEqualTo(1);
    }

    private static LetterMatter matter(ReturnState state, ReturnItemView... items) {
        return new LetterMatter(
                new ReturnNumber(310),
                "000100310",
                state,
                new Addressee("Ada", "ada@example.org", PageLanguage.EN, Optional.empty(), Optional.empty()),
                List.of(items).stream().map(LetterMatters::piece).toList(),
                Map.of(),
                "",
                false,
                "",
                false,
                false,
                null,
                null,
                Optional.empty());
    }

    private static InspectionView inspected(int good, int bad) {
        @Nullable String denial = bad == 0 ? null : "customer-damage";
        return new InspectionView(
                MONDAY, null, "a", "as-new", "restock", good, bad, denial, true, null, null, "", List.of());
    }

    /** What was inspected before an appeal is inspected anew: the last look at each piece counts. */
    private static ReturnItemView item(
            int authorized, int received, int excused, String logistics, InspectionView... inspections) {
        int accepted = List.of(inspections).stream().mapToInt(InspectionView::good).sum();
        int bad = List.of(inspections).stream().mapToInt(InspectionView::bad).sum();
        return new ReturnItemView(
                "1",
                "MUG-RED",
                "Red mug",
                "",
                "unwanted",
                "customer",
                "",
                "refund",
                null,
                "refund",
                true,
                authorized,
                authorized,
                received,
                excused,
                Math.min(received, accepted + bad),
                accepted,
                0,
                new BigDecimal("12.75"),
                BigDecimal.valueOf(2),
                BigDecimal.valueOf(2),
                BigDecimal.ZERO,
                logistics,
                "none",
                null,
                List.of(inspections));
    }
}
