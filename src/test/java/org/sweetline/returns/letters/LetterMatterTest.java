package org.sweetline.returns.letters;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.sweetline.returns.pages.AnItem;
import org.sweetline.returns.pages.ReturnItemView;
import org.sweetline.returns.pages.ReturnItemView.InspectionView;
import org.sweetline.web.pages.PageLanguage;

class LetterMatterTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = ReturnState.class,
            names = {
                "REJECTED",
                "PARTIALLY_APPROVED",
                "REFUND_PENDING",
                "REFUND_FAILED",
                "RESOLVED",
                "PARTIALLY_RECEIVED"
            })
    void whatWasRejectedIsToldWhateverWasPaidByThen(ReturnState state) {
        ReturnItemView paid =
                AnItem.of(1).received(1).inspected(inspected(1, 0)).view();
        ReturnItemView damaged =
                AnItem.of(1).received(1).inspected(inspected(0, 1)).view();

        assertThat(matter(state, paid, damaged).isRejected()).isTrue();
        assertThat(matter(state, paid, paid).isRejected()).isFalse();
    }

    @Test
    void nothingIsToldWhileSomethingThatCameHasNotBeenLookedAt() {
        ReturnItemView damaged =
                AnItem.of(2).received(2).inspected(inspected(0, 1)).view();

        assertThat(matter(ReturnState.RECEIVED, damaged).isRejected()).isFalse();
    }

    @Test
    void whatIsFoundAfterAnAppealExcusedSomethingIsToldAsWell() {
        AnItem told = AnItem.of(2).received(1).where("short").inspected(inspected(0, 1));
        AnItem excused = told.excused(1).inspected(inspected(0, 1), inspected(0, 1));
        AnItem lost = told.excused(1).where("lost");

        assertThat(LetterMatters.piece(told.view()).found()).isEqualTo(2);
        assertThat(LetterMatters.piece(excused.view()).found()).isEqualTo(3);
        assertThat(LetterMatters.piece(lost.view()).found())
                .as("by the carrier")
                .isEqualTo(1);
    }

    @Test
    void onlyWhatIsStillToComeIsToBeSent() {
        LetterMatter.Piece here =
                LetterMatters.piece(AnItem.of(2).received(1).where("in-transit").view());
        LetterMatter.Piece missing =
                LetterMatters.piece(AnItem.of(2).received(1).where("short").view());
        LetterMatter.Piece kept = LetterMatters.piece(AnItem.of(1).kept().view());

        assertThat(here.coming()).isEqualTo(1);
        assertThat(missing.coming()).isZero();
        assertThat(kept.coming()).isZero();
        assertThat(kept.open()).isEqualTo(1);
        assertThat(here.decided(3, "refund", "").coming()).as("with one more").isEqualTo(2);
        assertThat(missing.decided(2, "refund", "final-sale").coming()).isZero();
        assertThat(here.decided(3, "keep-item", "").coming()).isZero();
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
}
