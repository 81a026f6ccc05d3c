package org.sweetline.channels.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.satisfaction.Driver;
import org.sweetline.satisfaction.SurveySheet;
import org.sweetline.satisfaction.SurveySheet.Given;
import org.sweetline.web.Words;

/** A template and what is filled into it. */
record SurveyPage(String template, Map<String, Object> model) {

    private static final Given NOTHING = new Given(0, null, null, "", List.of(), false);
    private static final List<String> DRIVERS =
            Arrays.stream(Driver.values()).map(Words::of).toList();

    /**
     * The form, or why there is none.
     *
     * @param clicked the rating in the link that was followed
     * @param incomplete it was sent without a rating
     */
    static SurveyPage form(SurveySheet sheet, Optional<Integer> clicked, boolean incomplete) {
        if (!sheet.takesAnswers()) {
            return new SurveyPage(
                    "survey/over", Map.of("stage", Words.of(sheet.stage()), "hours", sheet.hoursToEdit()));
        }
        Given given = sheet.given() == null ? NOTHING : sheet.given();
        Map<String, Object> model = new HashMap<>();
        model.put("given", given);
        model.put("rating", clicked.orElse(given.rating()));
        model.put("solved", given.solved() == null ? "" : given.solved() ? "yes" : "no");
        model.put("agentRating", given.agentRating() == null ? 0 : given.agentRating());
        model.put("drivers", DRIVERS);
        model.put("longest", SurveyForm.LONGEST_COMMENT);
        model.put("incomplete", incomplete);
        return new SurveyPage("survey/form", model);
    }

    /** @param onward where they may go from there */
    static SurveyPage thanks(SurveySheet sheet, Map<String, Object> onward) {
        Map<String, Object> model = new HashMap<>(onward);
        model.put("given", sheet.given() == null ? NOTHING : sheet.given());
        model.put("editable", sheet.takesAnswers());
        return new SurveyPage("survey/thanks", model);
    }

    static SurveyPage stop() {
        return new SurveyPage("survey/stop", Map.of());
    }

    static SurveyPage stopped() {
        return new SurveyPage("survey/stopped", Map.of());
    }
}
