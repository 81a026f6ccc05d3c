package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sweetline.satisfaction.praise.PraiseRow;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.schema.Statements;

/**
 * What waits for a judgement and is worth one, the likeliest first: those reach the wall by a click, and then come those of
 * which a click teaches most.
 */
@ApplicationScoped
public class WaitingPraise {

    /** Less likely ones are hardly in doubt: of five of them not one is praise, and nobody reads to the end of such a list. */
    static final double IN_DOUBT = 0.2;

    /** The newest; what is older than so many more is not gone back to. */
    private static final int MOST = 1_000;

    private static final String WAITING =
            PraiseRow.COLUMNS + " where p.state = 'SUGGESTED' order by p.said_at desc, p.id desc limit " + MOST;

    private final Statements statements;
    private final Lessons lessons;

    @Inject
    WaitingPraise(Statements statements, Lessons lessons) {
        this.statements = statements;
        this.lessons = lessons;
    }

    public List<QueuedPraiseView> list(long reader) throws SQLException {
        Map<String, Double> weights = lessons.standing().weights();
        return statements.list(WAITING, PraiseRow::view, reader).stream()
                .map(praise -> queued(praise, weights))
                .filter(queued -> QueuePlace.of(queued).likelihood() >= IN_DOUBT)
                .sorted(Comparator.comparing(QueuePlace::of))
                .toList();
    }

    private static QueuedPraiseView queued(PraiseView praise, Map<String, Double> weights) {
        return new QueuedPraiseView(praise, Reranking.likelihood(Traits.before(praise), Traits.of(praise), weights));
    }
}
