package org.sweetline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sweetline.search.SearchPage.Part;
import org.sweetline.search.query.QueryGrammar;

class SnippetTest {

    @Test
    void wordsOfTheQueryAreMarkedInWhateverFormTheyStand() {
        assertThat(marked("refund jacket", "We refunded the two jackets.")).containsExactly("refunded", "jackets");
    }

    @Test
    void koreanWordsAreMarkedWithoutWhatHangsOnThem() {
        assertThat(marked("환불", "재킷을 환불해 주세요")).containsExactly("환불");
    }

    @Test
    void theBeginningOfAWordMarksTheWholeWord() {
        assertThat(marked("umbr", "two umbrellas, please")).containsExactly("umbrellas");
        assertThat(marked("교환요", "교환요청 드립니다")).containsExactly("교환요청");
    }

    @Test
    void aTelephoneNumberIsMarkedAsItIsWritten() {
        assertThat(marked("4155550123", "Call (415) 555-0123 today")).containsExactly("(415) 555-0123");
    }

    @Test
    void thePassageWithMostOfTheWordsIsShown() {
        String text =
                "refund ".repeat(3) + "filler ".repeat(400) + "the red jacket refund is late. " + "filler ".repeat(50);

        List<Part> parts = snippet("red jacket refund", text);

        assertThat(hits(parts)).containsExactly("red", "jacket", "refund");
        assertThat(whole(parts)).startsWith("…").endsWith("…").hasSizeLessThan(240);
    }

    @Test
    void markupInATextStaysText() {
        List<Part> parts = snippet("refund", "<script>alert(1)</script> <b>refund</b>");

        assertThat(whole(parts)).isEqualTo("<script>alert(1)</script> <b>refund</b>");
        assertThat(hits(parts)).containsExactly("refund");
    }

    @Test
    void partsTogetherAreThePassageAndNoLetterIsCutInTwo() {
        String text = "😀".repeat(300) + " refund " + "😀".repeat(300);

        String whole = whole(snippet("refund", text)).replace("…", "");

        assertThat(text).contains(whole);
        assertThat(whole.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isFalse();
    }

    @Test
    void withoutAMarkTheBeginningIsShown() {
        assertThat(snippet("status:open", "Hello there")).containsExactly(new Part("Hello there", false));
        assertThat(Snippet.of(marks("refund"), List.of())).isEmpty();
    }

    private static List<String> marked(String typed, String text) {
        return hits(snippet(typed, text));
    }

    private static List<Part> snippet(String typed, String text) {
        return Snippet.of(marks(typed), List.of(text));
    }

    private static Marks marks(String typed) {
        return new Marks(
                WordAnalyzer.forQuestions(), new ExactAnalyzer(), QueryGrammar.read(typed, SearchableFixture.NOW));
    }

    private static List<String> hits(List<Part> parts) {
        return parts.stream().filter(Part::hit).map(Part::text).toList();
    }

    private static String whole(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
