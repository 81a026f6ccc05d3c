package org.sweetline.channels.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.SurveyProblem;
import org.sweetline.satisfaction.SurveySheet;
import org.sweetline.satisfaction.SurveySheets;
import org.sweetline.web.pages.PageAsked;
import org.sweetline.web.pages.PageFrame;
import org.sweetline.web.pages.PageLanguage;

/** Fills the pages of a survey, in the language that was chosen there, else in that of the letter. */
@RequestScoped
class SurveyScreens {

    private final SurveySheets sheets;
    private final Onward onward;
    private final PageFrame frame;
    private final HttpServletRequest request;

    @Inject
    SurveyScreens(SurveySheets sheets, Onward onward, PageFrame frame, HttpServletRequest request) {
        this.sheets = sheets;
        this.onward = onward;
        this.frame = frame;
        this.request = request;
    }

    /** A template, what is filled into it, and in which language. */
    record Screen(PageAsked asked, String template, Map<String, Object> model) {}

    SurveySheet sheet(String token) throws SQLException {
        return sheets.find(token)
                .orElseThrow(() -> new ProblemException(SurveyProblem.NO_SUCH_SURVEY, "The link leads to no survey."));
    }

    Screen thanks(String token) throws SQLException {
        SurveySheet sheet = sheet(token);
        String language = asked(sheet).language().tag();
        return show(token, sheet, SurveyPage.thanks(sheet, onward.from(token, language)));
    }

    Screen show(String token, SurveySheet sheet, SurveyPage page) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.put("sheet", sheet);
        model.put("action", "/s/" + token);
        return new Screen(asked(sheet), page.template(), model);
    }

    private PageAsked asked(SurveySheet sheet) {
        return frame.chosen(request, PageLanguage.of(sheet.language()).orElse(PageLanguage.EN));
    }
}
