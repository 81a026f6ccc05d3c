package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.figures.AnswersBehind.AnswerView;
import org.sweetline.satisfaction.figures.AnswersBehind.Wanted;
import org.sweetline.satisfaction.figures.ContactsBehind.CsatContactView;
import org.sweetline.satisfaction.figures.CountedContacts.Counted;
import org.sweetline.satisfaction.figures.Standings.AgentStandingView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** What customers said of us, for who leads the desk; everybody may see what was said of themselves. */
@ApplicationScoped
@Path("/api/v1/satisfaction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class SatisfactionResource {

    private final CsatFigures figures;
    private final Comparison comparison;
    private final Standings standings;
    private final AnswersBehind answers;
    private final ContactsBehind contacts;
    private final CurrentAccount current;

    @Inject
    SatisfactionResource(
            CsatFigures figures,
            Comparison comparison,
            Standings standings,
            AnswersBehind answers,
            ContactsBehind contacts,
            CurrentAccount current) {
        this.figures = figures;
        this.comparison = comparison;
        this.standings = standings;
        this.answers = answers;
        this.contacts = contacts;
        this.current = current;
    }

    @GET
    @Requires(Permission.READ_FIGURES)
    public CsatView figures(
            @BeanParam CsatRequest asked, @QueryParam("by") @DefaultValue("day") @OneOf(CsatBy.class) String by)
            throws SQLException {
        return figures.of(asked.scope(), Words.parse(CsatBy.class, "by", by));
    }

    /** A peak within the days against the rest of them. */
    @GET
    @Path("comparison")
    @Requires(Permission.READ_FIGURES)
    public ComparisonView comparison(
            @BeanParam CsatRequest asked,
            @QueryParam("peakFrom") @Nullable String peakFrom,
            @QueryParam("peakUntil") @Nullable String peakUntil)
            throws SQLException {
        Instant from = CountedRequest.instant("peakFrom", peakFrom);
        Instant until = CountedRequest.instant("peakUntil", peakUntil);
        CsatScope scope = asked.scope();
        if (!from.isBefore(until) || from.isBefore(scope.start()) || until.isAfter(scope.end())) {
            throw ProblemException.invalid("peakUntil", "must be after `peakFrom`, and both within the days");
        }
        return comparison.withOrdinaryDays(scope, from, until);
    }

    @GET
    @Path("standings")
    @Requires(Permission.READ_FIGURES)
    public Page<AgentStandingView> standings(@BeanParam CsatRequest asked) throws SQLException {
        return Page.whole(standings.of(asked.scope()));
    }

    @GET
    @Path("answers")
    @Requires(Permission.READ_FIGURES)
    public Page<AnswerView> answers(
            @BeanParam CsatRequest asked,
            @QueryParam("which") @DefaultValue("all") @OneOf(Wanted.class) String which,
            @BeanParam PageRequest page)
            throws SQLException {
        return answers.of(asked.scope(), Words.parse(Wanted.class, "which", which), page);
    }

    /** Those that a number counts, the newest first. */
    @GET
    @Path("contacts")
    @Requires(Permission.READ_FIGURES)
    public Page<CsatContactView> contacts(
            @BeanParam CsatRequest asked,
            @QueryParam("which") @DefaultValue("answered") @OneOf(Counted.class) String which,
            @BeanParam CountedRequest counted,
            @BeanParam PageRequest page)
            throws SQLException {
        return contacts.of(asked.scope(), counted.contacts(which), page);
    }

    /** One's own score by day. */
    @GET
    @Path("mine")
    @Requires(Permission.OWN_ACCOUNT)
    public CsatView mine(@BeanParam CsatRequest asked) throws SQLException {
        return figures.of(asked.ofAgent(current.id()), CsatBy.DAY);
    }

    @GET
    @Path("mine/answers")
    @Requires(Permission.OWN_ACCOUNT)
    public Page<AnswerView> myAnswers(@BeanParam CsatRequest asked, @BeanParam PageRequest page) throws SQLException {
        return answers.of(asked.ofAgent(current.id()), Wanted.ALL, page);
    }

    @GET
    @Path("mine/contacts")
    @Requires(Permission.OWN_ACCOUNT)
    public Page<CsatContactView> myContacts(
            @BeanParam CsatRequest asked,
            @QueryParam("which") @DefaultValue("answered") @OneOf(Counted.class) String which,
            @BeanParam CountedRequest counted,
            @BeanParam PageRequest page)
            throws SQLException {
        return contacts.of(asked.ofAgent(current.id()), counted.contacts(which), page);
    }
}
