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
import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.figures.AnswersBehind.AnswerView;
import org.sweetline.satisfaction.figures.AnswersBehind.Wanted;
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
    private final CurrentAccount current;

    @Inject
    SatisfactionResource(
            CsatFigures figures,
            Comparison comparison,
            Standings standings,
            AnswersBehind answers,
            CurrentAccount current) {
        this.figures = figures;
        this.comparison = comparison;
        this.standings = standings;
        this.answers = answers;
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
        Instant from = instant("peakFrom", peakFrom);
        Instant until = instant("peakUntil", peakUntil);
        CsatScope scope = asked.scope();
        if (!from.isBefore(until) || from.isBefore(scope.start()) || until.isAfter(scope.end())) {
            throw ProblemException.invalid("peakUntil", "must be after `peakFrom`, and both within the days");
        }
        return comparison.of(scope, from, until);
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

    private static Instant instant(String field, @Nullable String raw) {
        try {
            return Instant.parse(raw == null ? "" : raw);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(field, "must be a time such as 2026-11-27T14:03:00Z");
        }
    }
}
