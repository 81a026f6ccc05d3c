package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.CustomerChanged;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.PeopleProblem;
import org.sweetline.problem.ProblemException;

/**
 * Makes two customers one, and two again.
 *
 * <p>What is undone out of order comes out the same: rows of A that went to B and with B to C go back to A from wherever
 * they are, and B no longer counts them among its own.
 */
@ApplicationScoped
public class MergingDesk {

    private final DataSource dataSource;
    private final Belongings belongings;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    MergingDesk(DataSource dataSource, Belongings belongings, DomainEvents events, Clock clock) {
        this.dataSource = dataSource;
        this.belongings = belongings;
        this.events = events;
        this.clock = clock;
    }

    /** False when it was so already. */
    @Transactional(rollbackOn = Throwable.class)
    public boolean merge(CustomerNumber duplicate, CustomerNumber keeper, String by) throws SQLException {
        if (duplicate.equals(keeper)) {
            throw ProblemException.invalid("keeper", "must be somebody else than the duplicate");
        }
        try (Connection connection = dataSource.getConnection()) {
            MergeRecords records = new MergeRecords(connection);
            Map<Long, Long> mergedInto = records.lock(List.of(duplicate.id(), keeper.id()));
            if (Objects.equals(require(mergedInto, duplicate), keeper.id())) {
                return false;
            }
            refuseMerged(mergedInto, duplicate);
            refuseMerged(mergedInto, keeper);
            merge(connection, duplicate.id(), keeper.id(), by);
        }
        return true;
    }

    /** Merges where nobody has decided otherwise; false when it is not, or not any more, for us to do. */
    @Transactional(rollbackOn = Throwable.class)
    public boolean join(long duplicate, long keeper, String by) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            MergeRecords records = new MergeRecords(connection);
            Map<Long, Long> mergedInto = records.lock(List.of(duplicate, keeper));
            boolean stand =
                    mergedInto.size() == 2 && mergedInto.values().stream().allMatch(into -> into == 0);
            if (!stand || records.areApart(duplicate, keeper)) {
                return false;
            }
            merge(connection, duplicate, keeper, by);
            return true;
        }
    }

    /** Everything that was the duplicate's goes back, and what came since through one of their contact points. */
    @Transactional(rollbackOn = Throwable.class)
    public void unmerge(CustomerNumber duplicate, String by) throws SQLException {
        long keeper;
        try (Connection connection = dataSource.getConnection()) {
            MergeRecords records = new MergeRecords(connection);
            require(records.lock(records.steadyChain(duplicate.id())), duplicate);
            MergeRecords.Kept merge = records.find(duplicate.id())
                    .orElseThrow(() ->
                            new ProblemException(PeopleProblem.NOT_MERGED, duplicate + " is a customer of its own."));
            List<Long> chain = records.chain(merge.keeper());
            records.mergedInto(duplicate.id(), 0);
            giveBack(connection, merge, duplicate.id(), chain);
            new KeeperRow(connection).forget(merge.keeper(), merge.before(), merge.after());
            records.delete(merge.id());
            keeper = chain.get(chain.size() - 1);
            records.apart(duplicate.id(), keeper, clock.instant(), by);
        }
        told(duplicate.id(), keeper);
        events.publish(new CustomersUnmerged(duplicate.id(), keeper));
    }

    /** Moves what was still written for the duplicate by transactions that ran beside the merge. */
    @Transactional(rollbackOn = Throwable.class)
    public void gather(long duplicate) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            MergeRecords records = new MergeRecords(connection);
            records.lock(List.of(duplicate));
            List<Long> chain = records.chain(duplicate);
            // Whoever was erased since then has nothing left to gather.
            long keeper = chain.isEmpty() ? duplicate : chain.get(chain.size() - 1);
            if (keeper != duplicate) {
                for (CustomerBelongings each : belongings.all()) {
                    moved(each, new MergeRows(connection, each).gather(duplicate, keeper));
                }
            }
        }
    }

    private void merge(Connection connection, long duplicate, long keeper, String by) throws SQLException {
        MergeRecords records = new MergeRecords(connection);
        KeeperRow row = new KeeperRow(connection);
        long merge = records.insert(duplicate, keeper, clock.instant(), by, row.read(keeper));
        row.learn(duplicate, keeper);
        records.after(merge, row.read(keeper));
        for (CustomerBelongings each : belongings.all()) {
            moved(each, new MergeRows(connection, each).move(merge, duplicate, keeper));
        }
        records.mergedInto(duplicate, keeper);
        told(duplicate, keeper);
        events.publish(new CustomersMerged(duplicate, keeper));
    }

    /** Contact points come first: by them it is known what else is the duplicate's. */
    private void giveBack(Connection connection, MergeRecords.Kept merge, long duplicate, List<Long> chain)
            throws SQLException {
        MergeRecords records = new MergeRecords(connection);
        for (CustomerBelongings each : belongings.all()) {
            List<String> points = records.points(duplicate);
            moved(each, new MergeRows(connection, each).giveBack(merge.id(), duplicate, chain, points));
        }
    }

    private static void moved(CustomerBelongings belongings, List<String> keys) {
        if (!keys.isEmpty()) {
            belongings.moved(keys);
        }
    }

    private void told(long duplicate, long keeper) {
        events.publish(new CustomerChanged(duplicate));
        events.publish(new CustomerChanged(keeper));
    }

    private static Long require(Map<Long, Long> mergedInto, CustomerNumber customer) {
        Long keeper = mergedInto.get(customer.id());
        if (keeper == null) {
            throw PeopleProblem.noSuch(customer);
        }
        return keeper;
    }

    private static void refuseMerged(Map<Long, Long> mergedInto, CustomerNumber customer) {
        Long into = require(mergedInto, customer);
        if (into != 0) {
            throw new ProblemException(
                    PeopleProblem.ALREADY_MERGED, "%s is merged into C-%d already.".formatted(customer, into));
        }
    }
}
