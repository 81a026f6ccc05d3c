package org.sweetline.returns.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.config.Settings;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnState;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.StoreConfig;
import org.sweetline.web.pages.Templates;

class LetterWriterTest {
    private static final String LINK = "https://desk.example.com/returns/o/abc";

    private final LetterWriter writer = new LetterWriter(
            new Templates(),
            new StoreConfig(new Settings(
                    key -> key.equals("sweetline.store.name") ? Optional.of("Knit & Purl") : Optional.empty())));

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyLetterIsTidyInBothLanguagesAndAccusesNobody(LetterKind kind) {
        for (PageLanguage language : PageLanguage.values()) {
            String text = writer.letter(kind, matter(language, 1, "tags-removed"), LINK)
                    .text();

            assertThat(text)
                    .contains(LINK, "Knit & Purl")
                    .doesNotContain("{", "}", "&amp;", "\n\n\n", " \n", "null")
                    .doesNotContainIgnoringCase("fraud", "abuse", "score", "risk", "suspicio", "사기", "악용", "위험", "점수");
        }
    }

    @Test
    void partialDecisionSaysWhatWhyAndHowToObject() {
        String text = writer.letter(LetterKind.DECIDED, matter(PageLanguage.EN, 1, "tags-removed"), LINK)
                .text();

        assertThat(text)
                .startsWith("Hello Ada,\n\nWe have looked at your return RMA-310. We can take back a part of it.")
                .contains("Approved:\n- 1 × Shawl <M>: exchange for Blue-L")
                .contains("Not approved, and why:\n- 2 × Red mug: The tags were removed.")
                .contains("Send it by December 27, 2026.")
                .contains("tell us by December 11, 2026.");
    }

    @Test
    void fullApprovalSpeaksOfNoDenialAndDenialOfNoLabel() {
        assertThat(writer.letter(LetterKind.DECIDED, matter(PageLanguage.EN, 1, ""), LINK)
                        .text())
                .contains("Good news")
                .doesNotContain("Not approved", "differently");
        assertThat(writer.letter(LetterKind.DECIDED, matter(PageLanguage.KO, 0, "final-sale"), LINK)
                        .text())
                .contains("받아 드리기 어렵습니다", "김 에이다 고객님, 안녕하세요.")
                .doesNotContain("승인된 상품", "라벨");
    }

    @Test
    void whatWasDecidedAfterAnAppealPromisesNoOther() {
        LetterMatter heard = matter(PageLanguage.EN, 1, "tags-removed");
        LetterMatter anew = heard.with(heard.pieces(), "", heard.expires(), null);

        assertThat(writer.letter(LetterKind.DECIDED, anew, LINK).text())
                .contains("please answer this e-mail")
                .doesNotContain("tell us by");
    }

    @Test
    void confirmationIsAskedForWithinTheTimeThatItsLinkWorks() {
        assertThat(writer.letter(LetterKind.CONFIRM, matter(PageLanguage.EN, 1, ""), LINK)
                        .text())
                .contains("within %d days"
                        .formatted(LinkPurpose.CONFIRM.lifetime().toDays()));
    }

    @Test
    void whatIsHereAlreadyIsNotAskedForOnceMore() {
        LetterMatter both = matter(PageLanguage.EN, 1, "");
        LetterMatter.Piece shawl = both.pieces().get(0);
        LetterMatter.Piece here = here(both.pieces().get(1));
        LetterMatter anew = both.with(List.of(shawl, here), "", both.expires(), null);
        LetterMatter part = in(ReturnState.PARTIALLY_RECEIVED, anew);

        assertThat(writer.letter(LetterKind.DECIDED, anew, LINK).text())
                .contains("Good news", "1 × Shawl <M>", "Print the label")
                .doesNotContain("Red mug");
        assertThat(writer.letter(LetterKind.REMINDER, part, LINK).text())
                .contains("still to come", "1 × Shawl <M>", "the rest goes on as agreed")
                .doesNotContain("Red mug", "cancel", "has not been scanned");
        assertThat(writer.letter(LetterKind.REMINDER, both, LINK).text())
                .contains("has not been scanned", "2 × Red mug", "you can cancel the return");
        LetterMatter denied = both.with(List.of(here, shawl.decided(0, "", "final-sale")), "", null, null);
        assertThat(writer.letter(LetterKind.DECIDED, denied, LINK).text())
                .contains("take back a part of it", "Not approved, and why:")
                .doesNotContain("cannot take it back", "Approved:", "need not send");
    }

    @Test
    void refundOfAPartSpeaksOfThatPartOnly() {
        LetterMatter part = matter(PageLanguage.EN, 1, "");

        assertThat(writer.letter(LetterKind.REFUNDED, part, LINK).text())
                .contains("For a part of your return RMA-310 we have given you $25.50", "1 × Shawl <M>", "the rest")
                .doesNotContain("Red mug");
        assertThat(writer.letter(LetterKind.REFUNDED, in(ReturnState.RESOLVED, part), LINK)
                        .text())
                .contains("For your return RMA-310 we have given you")
                .doesNotContain("the rest");
        LetterMatter exchanged = with(new LetterMatter.Refund(BigDecimal.ZERO, "USD", false, "", Map.of("1", 1)), part);
        assertThat(writer.letter(LetterKind.REFUNDED, exchanged, LINK).text())
                .contains("A part of your return RMA-310 is settled.");
    }

    private static LetterMatter matter(PageLanguage language, int shawls, String denial) {
        String name = language == PageLanguage.KO ? "김 에이다" : "Ada Lovelace";
        LetterMatter.Piece shawl = new LetterMatter.Piece(
                "1",
                "Shawl <M>",
                1,
                shawls,
                0,
                shawls,
                1,
                0,
                1,
                0,
                0,
                shawls > 0 ? "exchange" : "",
                shawls > 0 ? "" : denial,
                "",
                shawls > 0 ? "Blue-L" : "");
        LetterMatter.Piece mug = new LetterMatter.Piece(
                "2",
                "Red mug",
                2,
                denial.isEmpty() ? 2 : 0,
                0,
                denial.isEmpty() ? 2 : 0,
                2,
                0,
                0,
                2,
                4,
                denial.isEmpty() ? "refund" : "",
                denial,
                "final-sale",
                "");
        return new LetterMatter(
                new ReturnNumber(310),
                "000100310",
                ReturnState.PARTIALLY_AUTHORIZED,
                new Addressee(name, "ada@example.org", language, Optional.of(7L), Optional.of(new TicketNumber(1042))),
                List.of(shawl, mug),
                Map.of("tags-removed", "The tags were removed", "final-sale", "It was sold as final sale"),
                "Which size?",
                true,
                "",
                true,
                false,
                Instant.parse("2026-12-27T12:00:00Z"),
                Instant.parse("2026-12-11T12:00:00Z"),
                Optional.of(new LetterMatter.Refund(new BigDecimal("25.5"), "USD", true, "SC-7KQ2", Map.of("1", 1))));
    }

    private static LetterMatter.Piece here(LetterMatter.Piece sent) {
        return new LetterMatter.Piece(
                sent.line(),
                sent.name(),
                sent.requested(),
                sent.authorized(),
                sent.authorized(),
                0,
                sent.authorized(),
                0,
                sent.authorized(),
                0,
                0,
                sent.given(),
                "",
                "",
                "");
    }

    private static LetterMatter in(ReturnState state, LetterMatter as) {
        return like(as, state, as.refund());
    }

    private static LetterMatter with(LetterMatter.Refund refund, LetterMatter as) {
        return like(as, as.state(), Optional.of(refund));
    }

    private static LetterMatter like(LetterMatter as, ReturnState state, Optional<LetterMatter.Refund> refund) {
        return new LetterMatter(
                as.number(),
                as.order(),
                state,
                as.to(),
                as.pieces(),
                as.denials(),
                as.question(),
                as.photo(),
                as.note(),
                as.upheld(),
                as.heard(),
                as.expires(),
                as.appealUntil(),
                refund);
    }
}
