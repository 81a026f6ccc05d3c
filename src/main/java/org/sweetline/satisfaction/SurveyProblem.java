package org.sweetline.satisfaction;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum SurveyProblem implements ProblemType {
    NO_SUCH_SURVEY("no-such-survey", ProblemKind.NOT_FOUND, "There is no such survey"),
    SURVEY_OVER("survey-over", ProblemKind.CONFLICT, "The survey takes no answer any more"),
    OWN_ANSWER("own-answer", ProblemKind.CONFLICT, "Somebody else must say what spoilt it"),
    LINK_NOT_OFFERED("survey-link-not-offered", ProblemKind.CONFLICT, "No link to a survey may be handed out here"),
    SETTINGS_CHANGED("survey-settings-changed", ProblemKind.CONFLICT, "Somebody else changed the settings meanwhile");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    SurveyProblem(String slug, ProblemKind kind, String title) {
        this.slug = slug;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
