package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class AskedTest {

    @Test
    void lineIsOneLine() {
        String line = Asked.line("text", "  Birthday\n3\tMay\u0000 ", 140);

        assertThat(line).isEqualTo("Birthday 3 May");
    }

    @Test
    void textIsKeptAsItWasTypedButForWhatNobodySees() {
        assertThat(Asked.text("text", " one\r\ntwo\rthree\n\tfour \u0000", 100)).isEqualTo("one\ntwo\nthree\n\tfour");
        assertThat(Asked.text("text", "  exactly  ", 7)).isEqualTo("exactly");
        assertThatThrownBy(() -> Asked.text("text", "\u0000", 10)).hasMessage("text is missing");
    }

    @Test
    void noteMayBeLeftOutAndIsBoundedAllTheSame() {
        assertThat(Asked.note("note", null, 10)).isEmpty();
        assertThat(Asked.note("note", " \u0000\n", 10)).isEmpty();
        assertThatThrownBy(() -> Asked.note("note", "x".repeat(11), 10)).isInstanceOf(ProblemException.class);
    }

    @Test
    void beginningOfWhatIsTooLongEndsWithAWholeSign() {
        assertThat(Asked.beginning("lovely", 4)).isEqualTo("love");
        assertThat(Asked.beginning("so \uD83D\uDE00!", 4)).isEqualTo("so ");
        assertThat(Asked.beginning("so \uD83D\uDE00!", 5)).isEqualTo("so \uD83D\uDE00");
    }

    @Test
    void versionIsReadAsClientsWriteIt() {
        assertThat(Asked.version("\"3\"")).contains(3L);
        assertThat(Asked.version("W/\"3\"")).contains(3L);
        assertThat(Asked.version("*")).isEmpty();
        assertThat(Asked.version(null)).isEmpty();
        assertThatThrownBy(() -> Asked.version("\"three\"")).isInstanceOf(ProblemException.class);
    }

    @Test
    void dayIsOneThatAShopCanHaveHad() {
        assertThat(Asked.day("from", "2026-11-27")).isEqualTo(LocalDate.of(2026, 11, 27));
        for (String none : new String[] {"-999999999-01-01", "1999-12-31", "2200-01-01", "2026-02-30", "", null}) {
            assertThatThrownBy(() -> Asked.day("from", none)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void daysAreBothInclusiveAndBounded() {
        LocalDate day = LocalDate.of(2026, 11, 27);

        assertThat(Asked.days(day, day, 1)).isOne();
        assertThatThrownBy(() -> Asked.days(day, day.minusDays(1), 9)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.days(day, day.plusDays(9), 9)).isInstanceOf(ProblemException.class);
    }

    @Test
    void tagsAreShortWordsEachOnce() {
        List<String> tags = Asked.tags(List.of(" choir ", "choir", "wholesale"));

        assertThat(tags).containsExactly("choir", "wholesale");
        assertThatThrownBy(() -> Asked.tags(null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.tags(List.of("x".repeat(51)))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.tags(Collections.nCopies(21, "x"))).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsBlankOrTooLongIsNoText() {
        assertThatThrownBy(() -> Asked.text("text", " ", 10)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.text("text", "x".repeat(11), 10)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.requestKey("x".repeat(201))).isInstanceOf(ProblemException.class);
    }
}
