package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.Words;

/** How versions of the rules are tried, and what is watched of the one in force. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class RuleTrialsResource {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_MONTHS = 24;

    private final RuleSetPages versions;
    private final CaseDesk cases;
    private final BacktestDesk backtests;
    private final TrialPages pages;
    private final CurrentAccount current;

    @Inject
    RuleTrialsResource(
            RuleSetPages versions, CaseDesk cases, BacktestDesk backtests, TrialPages pages, CurrentAccount current) {
        this.versions = versions;
        this.cases = cases;
        this.backtests = backtests;
        this.pages = pages;
        this.current = current;
    }

    /** @param facts by their keys; what is left out is unknown */
    public record CaseRequest(
            @Schema(required = true) @Nullable String name,
            @Schema(required = true) @Nullable Map<String, Double> facts,

            @Schema(required = true) @OneOf(Band.class) @Nullable
            String expected) {}

    /** @param months up to now; twelve when it is left out */
    public record BacktestRequest(@Nullable Integer months) {}

    /** Each is judged now. */
    @GET
    @Path("risk-rules/{version}/tests")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<CaseView> tests(@PathParam("version") long version) throws SQLException {
        versions.get(version);
        return Page.whole(cases.run(version));
    }

    @POST
    @Path("risk-rules/{version}/tests")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<CaseView> addTest(@PathParam("version") long version, CaseRequest request) throws SQLException {
        Map<Fact, Double> facts = facts(request.facts());
        Band expected = Words.parse(Band.class, "expected", request.expected());
        cases.add(version, Asked.line("name", request.name(), LONGEST_NAME), facts, expected, current);
        return Page.whole(cases.run(version));
    }

    @DELETE
    @Path("risk-rules/{version}/tests/{id}")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<CaseView> removeTest(@PathParam("version") long version, @PathParam("id") long id) throws SQLException {
        cases.remove(version, id, current);
        return Page.whole(cases.run(version));
    }

    @GET
    @Path("risk-rules/{version}/backtests")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<BacktestView> backtests(@PathParam("version") long version) throws SQLException {
        versions.get(version);
        return Page.whole(pages.backtests(version));
    }

    /** It runs in the background; its address tells how far it is. */
    @POST
    @Path("risk-rules/{version}/backtests")
    @Requires(Permission.MANAGE_RETURNS)
    public BacktestView askBacktest(@PathParam("version") long version, BacktestRequest request) throws SQLException {
        int months = request.months() == null ? 12 : request.months();
        if (months < 1 || months > MOST_MONTHS) {
            throw ProblemException.invalid("months", "must be from 1 to " + MOST_MONTHS);
        }
        versions.get(version);
        long id = backtests.ask(version, months, current);
        backtests.hurry();
        return pages.backtest(version, id);
    }

    @GET
    @Path("risk-rules/{version}/backtests/{id}")
    @Requires(Permission.MANAGE_RETURNS)
    public BacktestView backtest(@PathParam("version") long version, @PathParam("id") long id) throws SQLException {
        return pages.backtest(version, id);
    }

    /** What it has said on trial, beside the rules in force. */
    @GET
    @Path("risk-rules/{version}/trial")
    @Requires(Permission.MANAGE_RETURNS)
    public TrialView trial(@PathParam("version") long version) throws SQLException {
        versions.get(version);
        return pages.trial(version);
    }

    @GET
    @Path("risk-rules/drift")
    @Requires(Permission.MANAGE_RETURNS)
    public DriftView drift() throws SQLException {
        return pages.drift();
    }

    @GET
    @Path("risk-rules/fairness")
    @Requires(Permission.MANAGE_RETURNS)
    public FairnessView fairness() throws SQLException {
        return pages.fairness();
    }

    private static Map<Fact, Double> facts(@Nullable Map<String, Double> asked) {
        Map<Fact, Double> facts = new EnumMap<>(Fact.class);
        for (Map.Entry<String, Double> each :
                asked == null ? Map.<String, Double>of().entrySet() : asked.entrySet()) {
            Fact fact = Fact.byKey(each.getKey())
                    .orElseThrow(() -> ProblemException.invalid("facts", each.getKey() + " is none of the catalogue"));
            if (each.getValue() == null || !Double.isFinite(each.getValue())) {
                throw ProblemException.invalid("facts." + each.getKey(), "must be a number");
            }
            facts.put(fact, each.getValue());
        }
        return facts;
    }
}
