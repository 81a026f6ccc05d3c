package org.sweetline.satisfaction.praise.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.satisfaction.praise.QuotePermission;
import org.sweetline.web.pages.StoreConfig;

class QuoteLetterTest {
    private static final Map<String, String> SET =
            Map.of("sweetline.store.name", "Yarn & Co", "sweetline.store.zone", "America/New_York");
    private static final StoreConfig STORE = new StoreConfig(new Settings(key -> Optional.ofNullable(SET.get(key))));
    private static final String LINK = "https://desk.example.com/q/s3cret";

    @Test
    void saysWhatWouldBePublishedToTheLetterAndWhoWouldHaveSaidIt() {
        QuoteLetter letter = letter("So <kind> & quick!", "Maria Lopez", "en");

        assertThat(letter.subject()).isEqualTo("Yarn & Co: may we quote you?");
        assertThat(letter.text())
                .startsWith("Hello Maria,\n\n")
                .contains("“So <kind> & quick!”\n\n— Maria L. · May 3, 2026\n\n", LINK, "until July 2, 2026")
                .doesNotContain("Lopez");
        assertThat(letter.html())
                .contains("“So &lt;kind&gt; &amp; quick!”", "— Maria L. · May 3, 2026", "href=\"" + LINK + "\"")
                .contains("<html lang=\"en\">")
                .doesNotContain("Lopez");
    }

    @Test
    void speaksTheLanguageOfItsCustomer() {
        QuoteLetter letter = letter("정말 친절하셨어요.", "김민지", "ko");

        assertThat(letter.text())
                .startsWith("김민지님, 안녕하세요.")
                .contains("“정말 친절하셨어요.”\n\n— 김*지 · 2026년 5월 3일", "2026년 7월 2일까지", LINK);
        assertThat(letter.html()).contains("<html lang=\"ko\">", "답하기");
    }

    @Test
    void whoeverHasNoNameIsCalledACustomer() {
        assertThat(letter("So kind!", "", "en").text()).startsWith("Hello,\n").contains("— A customer · ");
        assertThat(letter("So kind!", "", "ko").text()).contains("— 고객 · ");
    }

    private static QuoteLetter letter(String quote, String name, String language) {
        Askable asked = new Askable(
                7,
                true,
                QuotePermission.NOT_ASKED,
                quote,
                Instant.parse("2026-05-03T16:00:00Z"),
                5L,
                name,
                language,
                "maria@example.com",
                false,
                false,
                false);
        return new QuoteLetter(asked, LINK, Instant.parse("2026-07-02T16:00:00Z"), STORE);
    }
}
