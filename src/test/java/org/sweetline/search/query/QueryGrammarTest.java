package org.sweetline.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.problem.ProblemException;

class QueryGrammarTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    /** What grows with the square of a text takes minutes; what does not may still wait for a busy machine. */
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @Test
    void whatIsOneCodeWrittenInGroupsIsSeenAsThatToo() {
        assertThat(QueryGrammar.read("1Z 999-AA1 0123", NOW).code()).contains("1z999aa10123");
        assertThat(QueryGrammar.read("red mug", NOW).code()).isEmpty();
        assertThat(QueryGrammar.read("sku:WB-1 2026", NOW).code()).isEmpty();
        assertThat(QueryGrammar.read("-refund 12345", NOW).code()).isEmpty();
    }

    @Test
    void ordersAreAskedForByOperatorsOfTheirOwn() {
        SearchQuery query = QueryGrammar.read("placed-after:2026-11-01 Coupon:SPRING store:\"West Coast\"", NOW);

        assertThat(query.clauses())
                .extracting(SearchQuery.Clause::clue)
                .containsExactly(
                        new Clue.After(Instant.parse("2026-11-01T00:00:00Z"), true),
                        new Clue.Filter(Clue.Operator.COUPON, List.of("SPRING")),
                        new Clue.Filter(Clue.Operator.STORE, List.of("West Coast")));
    }

    @Test
    void wordsAreAskedForTogetherAndTheLastMayBeUnfinished() {
        assertThat(clues("late refund")).containsExactly(new Clue.Word("late", false), new Clue.Word("refund", true));
    }

    @Test
    void aSpaceAfterTheLastWordFinishesIt() {
        assertThat(clues("late refund ")).containsExactly(new Clue.Word("late", false), new Clue.Word("refund", false));
    }

    @Test
    void aWordOfTwoLettersIsNotTakenAsABeginning() {
        assertThat(clues("re")).containsExactly(new Clue.Word("re", false));
    }

    @Test
    void quotesMakeAPhrase() {
        assertThat(clues("\"wrong size\" red "))
                .containsExactly(new Clue.Phrase("wrong size"), new Clue.Word("red", false));
    }

    @Test
    void curlyQuotesMakeAPhraseToo() {
        assertThat(clues("“wrong size”")).containsExactly(new Clue.Phrase("wrong size"));
    }

    @Test
    void aPhraseThatIsStillBeingTypedEndsWhereTheTextEnds() {
        assertThat(clues("\"wrong si")).containsExactly(new Clue.Phrase("wrong si"));
    }

    @Test
    void aStarAfterThreeLettersAsksForBeginnings() {
        assertThat(clues("refu*")).containsExactly(new Clue.Prefix("refu"));
    }

    @Test
    void aMinusTakesAway() {
        SearchQuery query = QueryGrammar.read("refund -\"gift card\" -tag:vip ", NOW);

        assertThat(query.clauses())
                .containsExactly(
                        new SearchQuery.Clause(new Clue.Word("refund", false), false),
                        new SearchQuery.Clause(new Clue.Phrase("gift card"), true),
                        new SearchQuery.Clause(new Clue.Filter(Clue.Operator.TAG, List.of("vip")), true));
    }

    @Test
    void aDashBetweenSpacesIsNothing() {
        assertThat(clues("late - refund "))
                .containsExactly(new Clue.Word("late", false), new Clue.Word("refund", false));
    }

    @Test
    void operatorsAreReadWithTheirValues() {
        assertThat(clues("STATUS:open,pending assignee:me tag:\"late delivery\" order:#0003"))
                .containsExactly(
                        new Clue.Filter(Clue.Operator.STATUS, List.of("open", "pending")),
                        new Clue.Filter(Clue.Operator.ASSIGNEE, List.of("me")),
                        new Clue.Filter(Clue.Operator.TAG, List.of("late delivery")),
                        new Clue.Filter(Clue.Operator.ORDER, List.of("#0003")));
    }

    @Test
    void aCommaInQuotationMarksIsPartOfTheValue() {
        assertThat(clues("tag:\"late, angry\""))
                .containsExactly(new Clue.Filter(Clue.Operator.TAG, List.of("late, angry")));
    }

    @Test
    void anOperatorWithoutAValueYetIsLeftOut() {
        assertThat(clues("refund status:")).containsExactly(new Clue.Word("refund", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customerId:2", "body:x", "internal:true", "AND", "OR", "_exists_:text"})
    void whatIsNoOperatorOfOursIsPlainWords(String typed) {
        assertThat(clues(typed + " ")).containsExactly(new Clue.Word(typed, false));
    }

    @Test
    void daysAreReadInUtc() {
        assertThat(clues("after:2026-11-01 before:2026.11.5"))
                .containsExactly(
                        new Clue.After(Instant.parse("2026-11-01T00:00:00Z"), false),
                        new Clue.Before(Instant.parse("2026-11-05T00:00:00Z"), false));
    }

    @Test
    void agesAreCountedBackFromNow() {
        assertThat(clues("after:7d before:2w"))
                .containsExactly(
                        new Clue.After(NOW.minus(Duration.ofDays(7)), false),
                        new Clue.Before(NOW.minus(Duration.ofDays(14)), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(415) 555-0123|4155550123",
                "(415)5550123|4155550123",
                "+1 415 555 0123|14155550123",
                "+1(415)555-0123|14155550123",
                "1-415-555-0123|14155550123",
                "415.555.0123|4155550123",
                "415 5550123|4155550123",
                "tel:+14155550123|14155550123",
                "555-0123|5550123",
                "010-1234-5678|1012345678",
                "+82 10-1234-5678|821012345678",
                "02 123 4567|21234567",
                "+44 (0)20 7946 0958|442079460958"
            })
    void aTelephoneNumberIsKnownHoweverItIsTyped(String typed, String digits) {
        assertThat(clues("refund " + typed))
                .last()
                .isInstanceOfSatisfying(
                        Clue.Phone.class, phone -> assertThat(phone.digits()).isEqualTo(digits));
    }

    @Test
    void aDateIsNoTelephoneNumber() {
        assertThat(clues("2026-11-01 ")).containsExactly(new Clue.Word("2026-11-01", false));
    }

    @ParameterizedTest
    @CsvSource({"000000003,000000003", "'#000000003',000000003", "3,3", "4155550123,4155550123"})
    void digitsAloneMayBeManyThings(String typed, String digits) {
        assertThat(clues(typed)).containsExactly(new Clue.Numeral(digits));
    }

    @ParameterizedTest
    @CsvSource({"t-1042,T-1042", "#T-1042,T-1042", "c-7,C-7"})
    void ourOwnNumbersAreKnown(String typed, String number) {
        assertThat(clues(typed)).containsExactly(new Clue.OurNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com ", "<ada@example.com> ", "mailto:ada@example.com "})
    void anAddressIsKnown(String typed) {
        assertThat(clues(typed)).containsExactly(new Clue.Address("ada@example.com", false));
    }

    @Test
    void wideLettersAreReadAsNarrowOnes() {
        assertThat(clues("ｒｅｆｕｎｄ　ｓｔａｔｕｓ：ｏｐｅｎ"))
                .containsExactly(
                        new Clue.Word("refund", false), new Clue.Filter(Clue.Operator.STATUS, List.of("open")));
    }

    @Test
    void bracketsArePlainCharacters() {
        assertThat(clues("((late) [refund]) "))
                .containsExactly(new Clue.Word("late", false), new Clue.Word("refund", false));
    }

    @Test
    void nothingTypedAsksForEverything() {
        assertThat(QueryGrammar.read("  ", NOW).clauses()).isEmpty();
    }

    @Test
    void punctuationAloneAsksForSomethingThatNobodyWrote() {
        assertThat(clues("((( ")).containsExactly(new Clue.Word("(((", false));
    }

    @Test
    void invisibleCharactersDoNotHideAWord() {
        assertThat(clues("re\u200Bfund\u0000 "))
                .containsExactly(new Clue.Word("re", false), new Clue.Word("fund", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.*a.{30}/", "*refund", "*a*b*c*d*e*f*", "re*fund", "*", "re*", "..*", "**"})
    void starsElsewhereAreRefusedWithWordsThatHelp(String typed) {
        assertThatThrownBy(() -> QueryGrammar.read(typed, NOW))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(QueryProblem.QUERY_NOT_UNDERSTOOD))
                .hasMessageContaining("refund*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after:yesterday", "before:2026-13-45", "after:99999d", "before:2026-02-30"})
    void anUnclearDateIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> QueryGrammar.read(typed, NOW)).hasMessageContaining("2026-11-01");
    }

    @Test
    void twentyWordsAreUnderstoodAndOneMoreIsNot() {
        assertThat(clues(words(20))).hasSize(20);
        assertThatThrownBy(() -> QueryGrammar.read(words(21), NOW)).hasMessageContaining("20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "-", "a~2 ", "1", "+1 ", "@", "*", "ﷺ", "status:", "0-"})
    void twentyThousandOfAnythingAreRefusedAtOnce(String hostile) {
        String typed = hostile.repeat(20_000);
        long began = System.nanoTime();

        assertThatThrownBy(() -> QueryGrammar.read(typed, NOW)).hasMessageContaining("256");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "-", "1 ", "1-", "+1(", "@a", "0 1-", "a.", "\"\"", "((1) "})
    void theLongestAllowedTextIsReadQuickly(String hostile) {
        String typed = hostile.repeat(256).substring(0, 256);
        long began = System.nanoTime();

        readOrRefuse(typed);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
    }

    private static void readOrRefuse(String typed) {
        try {
            QueryGrammar.read(typed, NOW);
        } catch (ProblemException e) {
            assertThat(e.type()).isEqualTo(QueryProblem.QUERY_NOT_UNDERSTOOD);
        }
    }

    private static String words(int count) {
        return String.join(
                " ",
                IntStream.range(0, count).mapToObj(i -> "w" + (char) ('a' + i)).toList());
    }

    private static Stream<Clue> clues(String typed) {
        return QueryGrammar.read(typed, NOW).clauses().stream().map(SearchQuery.Clause::clue);
    }
}
