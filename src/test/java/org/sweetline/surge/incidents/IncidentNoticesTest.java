package org.sweetline.surge.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.web.Bilingual;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.PageNotices.PageNotice;

class IncidentNoticesTest {

    private static final DataSource TABLES = OverTables.open();

    @Test
    void whatIsWrittenInOneLanguageIsSaidInItToEverybody() throws Exception {
        Statements statements = OverTables.of(TABLES);
        statements.change("""
                insert into incident (topic, state, title_en, title_ko, text_en, text_ko, on_banner, created_at, changed_at)
                values ('OTHER', 'INVESTIGATING', 'The line is down', '', 'We call you back.', '', true, now(), now()),
                    ('OTHER', 'INVESTIGATING', '', '전화가 되지 않습니다', 'Write to us.', '메일을 보내 주세요.', true,
                        now() - interval '1 hour', now())
                """);
        Banners banners = new Banners(statements, Clock.systemUTC());

        List<PageNotice> korean = new IncidentNotices(banners).present(PageLanguage.KO);
        List<PageNotice> english = new IncidentNotices(banners).present(PageLanguage.EN);

        assertThat(korean)
                .containsExactly(
                        new PageNotice("The line is down", "We call you back."),
                        new PageNotice("전화가 되지 않습니다", "메일을 보내 주세요."));
        assertThat(english)
                .containsExactly(
                        new PageNotice("The line is down", "We call you back."),
                        new PageNotice("전화가 되지 않습니다", "Write to us."));
        assertThat(banners.present().items().get(0).title())
                .isEqualTo(new Bilingual("The line is down", "The line is down"));
    }
}
