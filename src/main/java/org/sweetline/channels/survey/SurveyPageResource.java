package org.sweetline.channels.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.survey.SurveyScreens.Screen;
import org.sweetline.satisfaction.AnswerDesk;
import org.sweetline.satisfaction.ClickDesk;
import org.sweetline.satisfaction.SurveySheet;
import org.sweetline.satisfaction.SurveySheet.Given;
import org.sweetline.security.OpenToAll;
import org.sweetline.security.StaffBrowser;
import org.sweetline.web.pages.PageFrame;

/** The survey's page. To look at it changes no answer: programs that check mails follow every link. */
@RequestScoped
@Path("/s/{token}")
@Produces(MediaType.TEXT_HTML)
public class SurveyPageResource {

    private static final int OK = 200;
    private static final int TOO_LATE = 409;
    private static final String WHY_OPEN = "the link holds a secret of 256 bits, and shows no more than a first name";

    private final SurveyScreens screens;
    private final ClickDesk clicks;
    private final AnswerDesk answers;
    private final StaffBrowser staff;
    private final PageFrame frame;
    private final HttpServletRequest request;

    @PathParam("token")
    private String token = "";

    @Inject
    SurveyPageResource(
            SurveyScreens screens,
            ClickDesk clicks,
            AnswerDesk answers,
            StaffBrowser staff,
            PageFrame frame,
            HttpServletRequest request) {
        this.screens = screens;
        this.clicks = clicks;
        this.answers = answers;
        this.staff = staff;
        this.frame = frame;
        this.request = request;
    }

    @GET
    @OpenToAll(WHY_OPEN)
    public Response open(@QueryParam("r") @Nullable String rating, @QueryParam("stop") @Nullable String stop)
            throws SQLException {
        SurveySheet sheet = sheet();
        if (stop != null) {
            return show(sheet, SurveyPage.stop());
        }
        if (isLookedAt() && sheet.takesAnswers()) {
            note(sheet, rating);
        }
        return show(sheet, SurveyPage.form(sheet, Optional.ofNullable(SurveyForm.scale(rating)), false));
    }

    /** With {@code ?stop} it is no answer: a mail program sends that for its reader, and follows no way onward. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAll(WHY_OPEN)
    public Response answer(@QueryParam("stop") @Nullable String stop, MultivaluedMap<String, String> form)
            throws SQLException {
        SurveySheet sheet = sheet();
        if (stop != null) {
            return stopped(sheet);
        }
        Optional<Given> given = SurveyForm.read(form);
        if (given.isEmpty() || !sheet.takesAnswers()) {
            Screen screen = screens.show(token, sheet, SurveyPage.form(sheet, Optional.empty(), true));
            return show(sheet.takesAnswers() ? OK : TOO_LATE, screen);
        }
        answers.answer(token, given.get(), staff.sender(request));
        return seeOther("/s/" + token + "/thanks");
    }

    /** Mail programs should send it so, and may send it as a form: RFC 8058. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @OpenToAll(WHY_OPEN)
    public Response stopByProgram(@QueryParam("stop") @Nullable String stop) throws SQLException {
        if (stop == null) {
            throw new NotSupportedException();
        }
        return stopped(sheet());
    }

    private Response stopped(SurveySheet sheet) throws SQLException {
        clicks.stop(sheet);
        return show(sheet, SurveyPage.stopped());
    }

    @GET
    @Path("thanks")
    @OpenToAll(WHY_OPEN)
    public Response thanks() throws SQLException {
        return show(OK, screens.thanks(token));
    }

    @POST
    @Path("stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAll(WHY_OPEN)
    public Response stop() throws SQLException {
        clicks.stop(sheet());
        return seeOther("/s/" + token + "/stopped");
    }

    @GET
    @Path("stopped")
    @OpenToAll(WHY_OPEN)
    public Response stopped() throws SQLException {
        return show(sheet(), SurveyPage.stopped());
    }

    private Response show(SurveySheet sheet, SurveyPage page) {
        return show(OK, screens.show(token, sheet, page));
    }

    private Response show(int status, Screen screen) {
        return frame.show(status, screen.asked(), screen.template(), screen.model());
    }

    private SurveySheet sheet() throws SQLException {
        return screens.sheet(token);
    }

    /** A browser that fetches ahead shows nobody anything. */
    private boolean isLookedAt() {
        String purpose = request.getHeader("Sec-Purpose");
        return request.getMethod().equals("GET") && (purpose == null || !purpose.contains("prefetch"));
    }

    private void note(SurveySheet sheet, @Nullable String rating) throws SQLException {
        clicks.opened(sheet);
        if (rating != null && rating.matches("[0-5]")) {
            clicks.clicked(sheet, Integer.parseInt(rating));
        }
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
