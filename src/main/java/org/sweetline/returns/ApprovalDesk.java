package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Approves many plain returns at once. Their customers are told once nobody can undo it any more. */
@ApplicationScoped
public class ApprovalDesk {

    private static final String ADD = "insert into return_approval (account_id, at) values (?, ?) returning id";
    private static final String ADD_ITEM = "insert into return_approval_item (approval_id, return_id) values (?, ?)";
    private static final String HOLD =
            "select at, undone_at is null and told_at is null from return_approval where id = ? for update";
    private static final String ITEMS = "select return_id from return_approval_item where approval_id = ? order by 1";
    private static final String UNDONE = "update return_approval set undone_at = ? where id = ?";
    private static final String DUE = """
            select id from return_approval where undone_at is null and told_at is null and at < ?
            order by id limit 1 for update skip locked
            """;
    private static final String UNDOABLE = """
            select a.id, a.at, (select count(*) from return_approval_item i where i.approval_id = a.id) from return_approval a
            where a.account_id = ? and a.undone_at is null and a.told_at is null and a.at > ? order by a.id desc limit 20
            """;
    private static final String TOLD = "update return_approval set told_at = ? where id = ?";

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final PlainReturns plain;
    private final ReturnsConfig config;
    private final Statements statements;

    @Inject
    ApprovalDesk(ReturnSteps steps, ReturnRows rows, PlainReturns plain, ReturnsConfig config, Statements statements) {
        this.steps = steps;
        this.rows = rows;
        this.plain = plain;
        this.config = config;
        this.statements = statements;
    }

    /**
     * What became of each, or would.
     *
     * @param id by which it can be undone; null when nothing was done
     */
    public record Approval(@Nullable Long id, List<Judged> items) {

        /** What the approved ones are worth together. */
        public BigDecimal total() {
            return items.stream().filter(Judged::approved).map(Judged::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param why a word that tells why not; "" for what is approved */
    public record Judged(ReturnNumber number, boolean approved, String why, BigDecimal value) {}

    /** Nothing is changed; the preview of the same numbers. */
    @Transactional(rollbackOn = Throwable.class)
    public Approval preview(List<ReturnNumber> numbers) throws SQLException {
        List<Judged> items = new ArrayList<>();
        for (ReturnNumber number : sorted(numbers)) {
            Rma rma = rows.lock(number);
            items.add(judged(rma));
        }
        return new Approval(null, items);
    }

    /** Those that a person need not look at by themselves are approved as they were asked for; the others stay. */
    @Transactional(rollbackOn = Throwable.class)
    public Approval approve(List<ReturnNumber> numbers, Actor by) throws SQLException {
        Instant now = steps.now();
        long approval = statements.number(ADD, by.account(), now);
        List<Judged> items = new ArrayList<>();
        for (ReturnNumber number : sorted(numbers)) {
            Rma rma = rows.lock(number);
            Judged judged = judged(rma);
            items.add(judged);
            if (judged.approved()) {
                rma.decide(asWished(rma), by.account(), now, steps.terms());
                steps.taken(rma, Step.of(StepKind.BULK_DECIDED, by));
                statements.change(ADD_ITEM, approval, number.id());
            }
        }
        return new Approval(approval, items);
    }

    /** @param until when the customers are told */
    public record Undoable(long id, Instant until, int count) {}

    /** What somebody approved and can still undo, the newest first. */
    @Transactional(rollbackOn = Throwable.class)
    public List<Undoable> undoable(Actor by) throws SQLException {
        return statements.list(
                UNDOABLE,
                row -> new Undoable(row.getLong(1), RowTime.instant(row, 2).plus(config.undo()), row.getInt(3)),
                by.account(),
                steps.now().minus(config.undo()));
    }

    /** Throws TOO_LATE_TO_UNDO once the customers are being told. What has moved on by itself stays as it is. */
    @Transactional(rollbackOn = Throwable.class)
    public void undo(long approval, Actor by) throws SQLException {
        boolean waits = statements
                .first(HOLD, row -> row.getBoolean(2), approval)
                .orElseThrow(() ->
                        new ProblemException(ReturnProblem.NO_SUCH_APPROVAL, "There is no approval " + approval + "."));
        if (!waits) {
            throw new ProblemException(
                    ReturnProblem.TOO_LATE_TO_UNDO, "It was undone, or its customers have been told.");
        }
        for (ReturnNumber number : items(approval)) {
            Rma rma = rows.lock(number);
            if (rma.items().stream().allMatch(ReturnItem::isUntouched) && rma.isOpen()) {
                rma.undecide();
                steps.taken(rma, Step.of(StepKind.UNDONE, by));
            }
        }
        statements.change(UNDONE, steps.now(), approval);
    }

    /** Answers whether there was one whose time to be undone is over. */
    @Transactional(rollbackOn = Throwable.class)
    public boolean tellDue() throws SQLException {
        Optional<Long> due =
                statements.first(DUE, row -> row.getLong(1), steps.now().minus(config.undo()));
        if (due.isEmpty()) {
            return false;
        }
        for (ReturnNumber number : items(due.get())) {
            Rma rma = rows.lock(number);
            if (rma.isOpen()) {
                steps.taken(rma, Step.of(StepKind.DECIDED, Actor.product()).because("bulk"));
            }
        }
        statements.change(TOLD, steps.now(), due.get());
        return true;
    }

    private Judged judged(Rma rma) throws SQLException {
        String why = plain.whyNot(rma);
        return new Judged(rma.number(), why.isEmpty(), why, rma.value());
    }

    private List<ReturnNumber> items(long approval) throws SQLException {
        return statements.list(ITEMS, row -> new ReturnNumber(row.getLong(1)), approval);
    }

    private static List<Decision> asWished(Rma rma) {
        return rma.items().stream()
                .map(item -> Decision.authorize(item.lineId(), item.requested(), item.wanted()))
                .toList();
    }

    /** In one order, so that two approvals never wait for each other. */
    private static List<ReturnNumber> sorted(List<ReturnNumber> numbers) {
        return numbers.stream()
                .distinct()
                .sorted(Comparator.comparingLong(ReturnNumber::id))
                .toList();
    }
}
