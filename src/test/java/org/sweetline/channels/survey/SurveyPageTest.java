package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.satisfaction.SurveySheet;
import org.sweetline.satisfaction.SurveySheet.Stage;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Templates;
import org.sweetline.web.pages.Wording;

class SurveyPageTest {

    private final Templates templates = new Templates();

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whoeverIsTooLateHearsTheTimeThatIsSet(PageLanguage language) {
        boolean english = language == PageLanguage.EN;

        assertThat(over(language, Stage.CLOSED, 6)).contains(english ? "within 6 h" : "6시간 안에");
        assertThat(over(language, Stage.CLOSED, 0)).contains(english ? "stays as it is" : "고칠 수 없습니다");
        assertThat(over(language, Stage.FINAL, 6)).contains(english ? "Your answer stands" : "답변이 저장되어 있습니다");
        assertThat(over(language, Stage.EXPIRED, 0)).doesNotContain(english ? "stays as it is" : "고칠 수 없습니다");
    }

    private String over(PageLanguage language, Stage stage, int hours) {
        SurveySheet sheet =
                new SurveySheet(1, stage, language.tag(), "Robin", "Jenny Moon", Instant.EPOCH, null, hours);
        SurveyPage page = SurveyPage.form(sheet, Optional.empty(), false);
        Map<String, Object> all = new HashMap<>(page.model());
        all.put("words", Wording.of("survey", language));
        all.put("lang", language.tag());
        all.put("other", language.other().tag());
        all.put("path", "/s/x");
        all.put("store", "Sweetline");
        all.put("notices", List.of());
        all.put("zone", ZoneId.of("America/New_York"));
        all.put("style", "");
        return templates.page(page.template(), all);
    }
}
