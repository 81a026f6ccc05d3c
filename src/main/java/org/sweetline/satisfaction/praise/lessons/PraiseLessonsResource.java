package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.lessons.LessonsView.LearnedWeightView;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

/** What the clicks taught, and how versions of the rules do on what people judged. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class PraiseLessonsResource {

    private final Lessons lessons;
    private final Backtest backtest;
    private final RuleVersions versions;
    private final WaitingPraise waiting;
    private final CurrentAccount current;

    @Inject
    PraiseLessonsResource(
            Lessons lessons, Backtest backtest, RuleVersions versions, WaitingPraise waiting, CurrentAccount current) {
        this.lessons = lessons;
        this.backtest = backtest;
        this.versions = versions;
        this.waiting = waiting;
        this.current = current;
    }

    @GET
    @Path("praise-lessons")
    @Requires(Permission.JUDGE_PRAISE)
    public LessonsView learned() throws SQLException {
        Lessons.Standing standing = lessons.standing();
        List<LearnedWeightView> weights = standing.weights().entrySet().stream()
                .map(entry -> new LearnedWeightView(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((LearnedWeightView view) -> -Math.abs(view.weight())))
                .toList();
        return new LessonsView(standing.learnedFrom(), weights);
    }

    /** What waits to be judged and is in doubt, the likeliest first. */
    @GET
    @Path("praise-queue")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<QueuedPraiseView> queue(@BeanParam PageRequest page) throws SQLException {
        Optional<QueuePlace> after = page.afterText().map(QueuePlace::parse);
        List<QueuedPraiseView> found = waiting.list(current.id()).stream()
                .filter(queued -> after.isEmpty() || QueuePlace.of(queued).compareTo(after.get()) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(found, page.limit(), queued -> QueuePlace.of(queued).text());
    }

    /** The versions that can be held against one another. */
    @GET
    @Path("praise-lessons/versions")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<PraiseVersionView> versions() throws SQLException {
        return Page.whole(versions.all().stream().map(PraiseVersionView::of).toList());
    }

    /** Over the latest thousand judgements: unless told otherwise, the rules of their time against those of today. */
    @GET
    @Path("praise-lessons/backtest")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseBacktestView backtest(
            @QueryParam("before") @Nullable String before, @QueryParam("after") @Nullable String after)
            throws SQLException {
        return backtest.run(
                versions.chosen("before", before, RuleVersion.HEARD),
                versions.chosen("after", after, RuleVersion.ofRules(Reading.VERSION)));
    }
}
