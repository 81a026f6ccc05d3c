package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.polls.Poll.Option;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.FileUse;
import org.sweetline.time.RowTime;

/** Reads polls and counts their votes: one query each, and one for the options. */
@ApplicationScoped
public class Polls implements FileUse {

    private static final String KEY = "[A-Za-z0-9]{1,40}";

    private static final String EVER = """
            select id, key, question_en, question_ko, opens_at, closes_at, shows_results, prize_en, prize_ko, winners, seed, salt,
                drawn_at, campaign_at, campaign_id, version
            from poll where true
            """;
    private static final String COLUMNS = EVER + " and removed_at is null";
    private static final String REMOVED = "select 1 from poll where key = ? and removed_at is not null";
    private static final String OPTIONS = """
            select poll_id, id, position, label_en, label_ko, picture_sha256, picture_type from poll_option
            where poll_id = any(cast(? as bigint[])) order by poll_id, position
            """;
    /** The last vote of each: who was found out to be one person after two votes has one. */
    private static final String COUNT = """
            select option_id, count(*) from (
                select distinct on (coalesce('c' || customer_id, voter_key)) option_id from poll_vote where poll_id = ?
                order by coalesce('c' || customer_id, voter_key), coalesce(changed_at, voted_at) desc, id desc) each_once
            group by option_id
            """;

    private static final String USED = "select distinct picture_sha256 from poll_option where picture_sha256 = any(?)";
    private static final String OPEN = " and opens_at <= ? and closes_at > ? order by opens_at desc, id desc limit 1";
    private static final String NEWEST = " order by made_at desc, id desc limit 100";

    private final Statements statements;
    private final FileStore files;

    @Inject
    Polls(Statements statements, FileStore files) {
        this.statements = statements;
        this.files = files;
    }

    public List<Poll> list() throws SQLException {
        return whole(statements.list(COLUMNS + NEWEST, Polls::read));
    }

    public Optional<Poll> newestOpen(Instant now) throws SQLException {
        return statements.first(COLUMNS + OPEN, Polls::read, now, now);
    }

    public Poll get(long id) throws SQLException {
        return one(statements.first(COLUMNS + " and id = ?", Polls::read, id));
    }

    /** @throws ProblemException when there is none, or it is over for it was removed: its letters are in mailboxes */
    public Poll byKey(String key) throws SQLException {
        Optional<Poll> found = find(COLUMNS, key);
        if (found.isEmpty() && isRemoved(key)) {
            throw new ProblemException(PollProblem.REMOVED, "The poll was taken away.");
        }
        return one(found);
    }

    /** Be it removed: the letters lead to where they can be stopped. */
    public Poll everByKey(String key) throws SQLException {
        return one(find(EVER, key));
    }

    private Optional<Poll> find(String which, String key) throws SQLException {
        return key.matches(KEY) ? statements.first(which + " and key = ?", Polls::read, key) : Optional.empty();
    }

    private boolean isRemoved(String key) throws SQLException {
        return key.matches(KEY)
                && statements.first(REMOVED, row -> row.getInt(1), key).isPresent();
    }

    public PollSum sum(Poll poll) throws SQLException {
        Map<Long, Long> votes = new HashMap<>();
        statements.list(COUNT, row -> votes.put(row.getLong(1), row.getLong(2)), poll.id());
        return PollSum.of(poll.options().stream().map(Option::id).toList(), votes);
    }

    /** @throws ProblemException when the option has none */
    public InputStream picture(Option option) {
        String file = option.picture();
        if (file == null) {
            throw new ProblemException(PollProblem.NO_SUCH_POLL, "The option has no picture.");
        }
        return files.open(file);
    }

    @Override
    public Set<String> among(List<String> sha256) throws SQLException {
        return new HashSet<>(statements.list(USED, row -> row.getString(1), sha256));
    }

    private Poll one(Optional<Poll> found) throws SQLException {
        Poll poll = found.orElseThrow(() -> new ProblemException(PollProblem.NO_SUCH_POLL, "There is no such poll."));
        return whole(List.of(poll)).get(0);
    }

    private List<Poll> whole(List<Poll> polls) throws SQLException {
        List<String> ids = polls.stream().map(poll -> Long.toString(poll.id())).toList();
        Map<Long, List<Option>> options = new HashMap<>();
        statements.list(
                OPTIONS,
                row -> options.computeIfAbsent(row.getLong(1), poll -> new ArrayList<>())
                        .add(option(row)),
                ids);
        return polls.stream()
                .map(poll -> with(poll, options.getOrDefault(poll.id(), List.of())))
                .toList();
    }

    private static Poll with(Poll poll, List<Option> options) {
        return new Poll(
                poll.id(),
                poll.key(),
                poll.question(),
                poll.opensAt(),
                poll.closesAt(),
                poll.showsResults(),
                poll.prize(),
                poll.winners(),
                poll.seed(),
                poll.salt(),
                poll.drawnAt(),
                poll.campaignAt(),
                poll.campaign(),
                poll.version(),
                options);
    }

    private static Poll read(ResultSet row) throws SQLException {
        return new Poll(
                row.getLong(1),
                row.getString(2),
                new PollWords(row.getString(3), row.getString(4)),
                RowTime.instant(row, 5),
                RowTime.instant(row, 6),
                row.getBoolean(7),
                new PollWords(row.getString(8), row.getString(9)),
                row.getInt(10),
                row.getString(11),
                row.getString(12),
                RowTime.nullable(row, 13),
                RowTime.nullable(row, 14),
                row.getObject(15, Long.class),
                row.getLong(16),
                List.of());
    }

    private static Option option(ResultSet row) throws SQLException {
        return new Option(
                row.getLong(2),
                row.getInt(3),
                new PollWords(row.getString(4), row.getString(5)),
                row.getString(6),
                row.getString(7));
    }
}
