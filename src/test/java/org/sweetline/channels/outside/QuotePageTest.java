package org.sweetline.channels.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.satisfaction.praise.quoting.AskedQuote;
import org.sweetline.satisfaction.praise.quoting.QuoteAnswer;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Templates;
import org.sweetline.web.pages.Wording;

/** The page of the question has its words, in both languages. */
class QuotePageTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final Templates templates = new Templates();

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void asksWithTheWordsAsTheyWouldBePublished(PageLanguage language) {
        String page = page(language, asked(null, true), false);

        assertThat(page)
                .contains("“So kind &amp; quick &lt;3”", "Maria L.", "action=\"/q/s3cret\"")
                .contains("name=\"answer\" value=\"yes\"", "name=\"answer\" value=\"no\"", "name=\"never\"")
                .contains("noindex, nofollow")
                .doesNotContain("<script", "role=\"alert\"", "role=\"status\"");
        assertThat(page(language, asked(null, true), true)).contains("role=\"alert\"");
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void yesCanBeTakenBackAndANoTurned(PageLanguage language) {
        String yes = page(language, asked(QuoteAnswer.YES, false), false);
        String no = page(language, asked(QuoteAnswer.NO, true), false);

        assertThat(yes)
                .contains(language == PageLanguage.EN ? "You said yes on November 27, 2026" : "2026년 11월 27일에 동의해")
                .contains("name=\"answer\" value=\"no\"")
                .doesNotContain("value=\"yes\"");
        assertThat(no)
                .contains(language == PageLanguage.EN ? "You said no on" : "거절하셨습니다")
                .contains("name=\"answer\" value=\"yes\"");
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void lastNoIsThankedFor(PageLanguage language) {
        assertThat(filled("quotes/stopped", language, Map.of()))
                .contains(language == PageLanguage.EN ? "We won’t ask again" : "다시 여쭙지 않겠습니다");
    }

    private static AskedQuote asked(@Nullable QuoteAnswer answer, boolean takesYes) {
        return new AskedQuote(
                1, 7, 5, "en", "So kind & quick <3", "Maria L.", NOW, takesYes, answer, answer == null ? null : NOW);
    }

    private String page(PageLanguage language, AskedQuote asked, boolean unclear) {
        return filled("quotes/ask", language, QuotePage.model(asked, "/q/s3cret", unclear));
    }

    private String filled(String template, PageLanguage language, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("words", Wording.of("quotes", language));
        all.put("lang", language.tag());
        all.put("other", language.other().tag());
        all.put("path", "/q/s3cret");
        all.put("store", "Sweetline");
        all.put("notices", List.of());
        all.put("zone", ZoneId.of("America/New_York"));
        all.put("style", "");
        return templates.page(template, all);
    }
}
