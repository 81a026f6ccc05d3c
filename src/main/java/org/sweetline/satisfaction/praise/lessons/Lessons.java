package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.praise.PraiseRow;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.schema.Statements;

/** What was learned from judgements, and the judged kind words to learn from. */
@ApplicationScoped
class Lessons {

    static final int MOST = 1_000;
    private static final int MOST_VERSIONS = 200;
    private static final int WORTH_LEARNING = 5;
    private static final String JUDGED = PraiseRow.AS_HEARD
            + " where p.judged_at is not null and p.state <> 'SUGGESTED' order by p.judged_at desc, p.id desc limit "
            + MOST;
    /** A judgement that was changed is one more. */
    private static final String COUNT = """
            select count(*), count(*) filter (where judged_at > (select learned_at from praise_standing where id = 1))
            from praise where judged_at is not null and state <> 'SUGGESTED'
            """;

    private static final String STANDING = "select learned_from, weights from praise_standing where id = 1";
    private static final String HOLD = STANDING + " for update";
    private static final String KEEP =
            "update praise_standing set learned_from = ?, weights = ?::jsonb, learned_at = ? where id = 1";

    private static final String KEEP_VERSION =
            "insert into praise_lesson (rule_version, learned_from, weights, made_at) values (?, ?, ?::jsonb, ?)";
    private static final String FORGET_OLD =
            "delete from praise_lesson where id <= (select max(id) from praise_lesson) - " + MOST_VERSIONS;

    private final Statements statements;
    private final Clock clock;

    @Inject
    Lessons(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    private record Judged(int all, int since) {}

    record Standing(int learnedFrom, Map<String, Double> weights) {}

    Standing standing() throws SQLException {
        return read(STANDING);
    }

    /** As the rules heard them. */
    List<PraiseView> judged() throws SQLException {
        return statements.list(JUDGED, PraiseRow::view, 0L);
    }

    /** Within a transaction; learns anew from what is not held out when enough was judged since. */
    void learn() throws SQLException {
        int learnedFrom = read(HOLD).learnedFrom();
        Judged judged = statements
                .first(COUNT, row -> new Judged(row.getInt(1), row.getInt(2)))
                .orElse(new Judged(0, 0));
        if (Math.max(Math.abs(judged.all() - learnedFrom), judged.since()) < WORTH_LEARNING) {
            return;
        }
        List<Example> examples = judged().stream()
                .filter(praise -> !HeldOut.isHeldOut(praise))
                .map(praise -> new Example(
                        Traits.before(praise),
                        Traits.of(praise),
                        !praise.state().equals("rejected")))
                .toList();
        Map<String, Double> weights = Reranking.learn(examples);
        statements.change(KEEP, judged.all(), Json.write(weights), clock.instant());
        if (!weights.isEmpty()) {
            statements.change(KEEP_VERSION, Reading.VERSION, examples.size(), Json.write(weights), clock.instant());
            statements.change(FORGET_OLD);
        }
    }

    private Standing read(String sql) throws SQLException {
        return statements
                .first(sql, row -> new Standing(row.getInt(1), weights(row.getString(2))))
                .orElse(new Standing(0, Map.of()));
    }

    static Map<String, Double> weights(String json) {
        Map<String, Double> weights = new TreeMap<>();
        Json.read(json, Map.class).forEach((name, weight) -> {
            if (weight instanceof Number number) {
                weights.put(String.valueOf(name), number.doubleValue());
            }
        });
        return weights;
    }
}
