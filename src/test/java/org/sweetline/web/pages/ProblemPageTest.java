package org.sweetline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPageTest {

    private final Templates templates = new Templates();

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void onlyWhoeverReturnsSomethingIsLedBackToReturns(PageLanguage language) {
        String onReturns = page(language, "no-such-return", true);
        String onSurvey = page(language, "no-such-survey", false);

        assertThat(onReturns).contains("href=\"/returns\">" + (language == PageLanguage.EN ? "Back" : "반품"));
        assertThat(onSurvey)
                .doesNotContain("class=\"button\"")
                .contains(language == PageLanguage.EN ? "does not lead to a survey" : "설문 링크가");
    }

    private String page(PageLanguage language, String key, boolean returns) {
        Map<String, Object> model = new HashMap<>();
        model.put("key", key);
        model.put("id", "4fd5e284b9d4c547");
        model.put("returns", returns);
        model.put("words", Wording.of("problem", language));
        model.put("lang", language.tag());
        model.put("other", language.other().tag());
        model.put("path", "/s/x");
        model.put("store", "Sweetline");
        model.put("notices", List.of());
        model.put("zone", ZoneId.of("America/New_York"));
        model.put("style", "");
        return templates.page("problem/problem", model);
    }
}
