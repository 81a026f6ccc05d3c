package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.satisfaction.awards.AwardPersonView.KindQuoteView;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.Honourees.Honouree;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;

/** The awards as the team reads them. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "awards")
public class AwardsResource {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final AwardReading reading;
    private final AwardPages pages;
    private final PersonPages people;
    private final ChoiceDesk choices;
    private final CurrentAccount current;

    @Inject
    AwardsResource(
            AwardReading reading, AwardPages pages, PersonPages people, ChoiceDesk choices, CurrentAccount current) {
        this.reading = reading;
        this.pages = pages;
        this.people = people;
        this.choices = choices;
        this.current = current;
    }

    /** The newest first. */
    @GET
    @Path("awards")
    @Requires(Permission.READ_PRAISE)
    public Page<Integer> years() throws SQLException {
        return Page.whole(reading.years());
    }

    @GET
    @Path("awards/{year}")
    @Requires(Permission.READ_PRAISE)
    public AwardYearView year(@PathParam("year") int year) throws SQLException {
        return pages.of(year, current.id(), decides());
    }

    /** Somebody's own page: everybody of whom something kind was said has one. */
    @GET
    @Path("awards/{year}/people/{agent}")
    @Requires(Permission.READ_PRAISE)
    public AwardPersonView person(@PathParam("year") int year, @PathParam("agent") long agent) throws SQLException {
        return people.of(year, agent, current.id(), decides());
    }

    /** All kind words of the year about colleagues, the newest first. */
    @GET
    @Path("awards/{year}/quotes")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<KindQuoteView> quotes(@PathParam("year") int year, @BeanParam PageRequest page) throws SQLException {
        Span span = reading.span(year);
        Map<Long, String> names =
                reading.honourees(span).stream().collect(Collectors.toMap(Honouree::id, Honouree::name));
        List<KindQuoteView> found = reading
                .quotes(
                        span,
                        page.after().map(TimeCursor::at).orElse(END_OF_TIME),
                        page.after().map(TimeCursor::id).orElse(Long.MAX_VALUE),
                        page.limit() + 1)
                .stream()
                .map(quote -> KindQuoteView.of(quote, names.getOrDefault(quote.agent(), "")))
                .toList();
        return Page.of(found, page.limit(), quote -> new TimeCursor(quote.at(), quote.praise()).text());
    }

    /** I would rather take no part: not among the winners, and my page is my own. */
    @PUT
    @Path("award-opt-out")
    @Requires(Permission.OWN_ACCOUNT)
    public void optOut() throws SQLException {
        choices.takePart(false, current);
    }

    @DELETE
    @Path("award-opt-out")
    @Requires(Permission.OWN_ACCOUNT)
    public void optIn() throws SQLException {
        choices.takePart(true, current);
    }

    private boolean decides() {
        return current.role().permissions().contains(Permission.JUDGE_PRAISE);
    }
}
