package org.sweetline.channels.outside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.quoting.AskedQuote;
import org.sweetline.satisfaction.praise.quoting.QuoteAnswer;
import org.sweetline.satisfaction.praise.quoting.QuoteAnswerDesk;
import org.sweetline.security.LinkGuesses;
import org.sweetline.security.OpenToAll;
import org.sweetline.security.StaffBrowser;
import org.sweetline.web.TrustedProxies;
import org.sweetline.web.pages.PageAsked;
import org.sweetline.web.pages.PageFrame;
import org.sweetline.web.pages.PageLanguage;

/** "May we quote you?" To look at it answers nothing: programs that check mails follow every link. */
@RequestScoped
@Path("/q/{token}")
@Produces(MediaType.TEXT_HTML)
public class QuotePageResource {

    private static final String WHY_OPEN =
            "the link holds a secret of 256 bits, and shows the customer's own words and no more than a first name";

    private final QuoteAnswerDesk desk;
    private final LinkGuesses guesses;
    private final StaffBrowser staff;
    private final TrustedProxies proxies;
    private final PageFrame frame;
    private final HttpServletRequest request;

    @PathParam("token")
    private String token = "";

    @Inject
    QuotePageResource(
            QuoteAnswerDesk desk,
            LinkGuesses guesses,
            StaffBrowser staff,
            TrustedProxies proxies,
            PageFrame frame,
            HttpServletRequest request) {
        this.desk = desk;
        this.guesses = guesses;
        this.staff = staff;
        this.proxies = proxies;
        this.frame = frame;
        this.request = request;
    }

    @GET
    @OpenToAll(WHY_OPEN)
    public Response open() throws SQLException {
        return show(known(), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAll(WHY_OPEN)
    public Response answer(MultivaluedMap<String, String> form) throws SQLException {
        AskedQuote asked = known();
        @Nullable String said = form.getFirst("answer");
        if (!"yes".equals(said) && !"no".equals(said)) {
            return show(asked, true);
        }
        QuoteAnswer answer = said.equals("yes") ? QuoteAnswer.YES : QuoteAnswer.NO;
        desk.answer(token, answer, form.containsKey("never"), staff.sender(request));
        return form.containsKey("never")
                ? frame.show(200, spoken(asked), "quotes/stopped", Map.of())
                : Response.seeOther(URI.create(action())).build();
    }

    private AskedQuote known() throws SQLException {
        List<Long> guess = guesses.count(proxies.place(request));
        AskedQuote asked = desk.find(token);
        guesses.wasRight(guess);
        return asked;
    }

    private Response show(AskedQuote asked, boolean unclear) {
        return frame.show(200, spoken(asked), "quotes/ask", QuotePage.model(asked, action(), unclear));
    }

    /** The language that was chosen here, else that of the letter. */
    private PageAsked spoken(AskedQuote asked) {
        return frame.chosen(request, PageLanguage.of(asked.language()).orElse(PageLanguage.EN));
    }

    private String action() {
        return "/q/" + token;
    }
}
