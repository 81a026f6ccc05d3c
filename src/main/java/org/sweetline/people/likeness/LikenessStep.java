package org.sweetline.people.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sweetline.json.Json;
import org.sweetline.people.likeness.Evidence.Judged;
import org.sweetline.schema.Statements;

/** Compares some of those who wait with everybody, in one transaction. */
@ApplicationScoped
class LikenessStep {

    /** The oldest, so that nobody waits for ever, and the newest: whoever calls just now is not behind a large import. */
    private static final String TAKE = """
            with oldest as (select id from customer_to_compare order by id limit 100 for update skip locked),
                newest as (select id from customer_to_compare order by id desc limit 100 for update skip locked),
                taken as (
                    delete from customer_to_compare q
                    where q.id in (select id from oldest union select id from newest) returning q.customer_id)
            select distinct customer_id from taken order by customer_id
            """;
    /** Whoever is being changed by somebody else just now keeps the old key: nobody is waited for, and nobody waits. */
    private static final String KEYS = """
            update customer c set name_key = told.key
            from unnest(cast(? as bigint[]), cast(? as text[])) as told (id, key)
            where c.id = told.id and c.id in (
                select id from customer where id = any(cast(? as bigint[])) order by id for no key update skip locked)
            """;

    /** What was settled stays so, unless something speaks for it that did not then. */
    private static final String KEEP = """
            insert into merge_suggestion as s (one_id, other_id, strength, reasons, found_at)
            select one_id, other_id, strength, cast(reasons as jsonb), ?
            from unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as int[]), cast(? as text[]))
                as found (one_id, other_id, strength, reasons)
            on conflict (one_id, other_id) do update set
                reasons = excluded.reasons,
                strength = case when s.settling or s.settled_at is not null and s.settled @> excluded.reasons
                    then 0 else excluded.strength end,
                settled = case when s.settling then excluded.reasons else s.settled end,
                found_at = case when s.strength > 0 then s.found_at else excluded.found_at end,
                settling = false
            """;

    private final Statements statements;
    private final Likenesses likenesses;
    private final Instance<Places> places;
    private final Clock clock;

    @Inject
    LikenessStep(Statements statements, Likenesses likenesses, @Any Instance<Places> places, Clock clock) {
        this.statements = statements;
        this.likenesses = likenesses;
        this.places = places;
        this.clock = clock;
    }

    /** False when nobody waits. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    boolean compareSome() throws SQLException {
        List<String> customers = statements.list(TAKE, row -> row.getString(1));
        if (customers.isEmpty()) {
            return false;
        }
        keepNames(customers);
        Evidence evidence = likenesses.of(customers);
        List<Long> involved =
                evidence.pairs().stream().flatMap(Pair::both).distinct().toList();
        for (Places known : places) {
            evidence.addPlaces(known.of(involved));
        }
        keep(evidence.judged(
                likenesses.people(involved.stream().map(String::valueOf).toList())));
        return true;
    }

    /** Those who were known before there were such keys, or have been renamed; mostly nobody. */
    private void keepNames(List<String> customers) throws SQLException {
        Map<String, String> keys = likenesses.outdatedNames(customers);
        if (!keys.isEmpty()) {
            List<String> ids = List.copyOf(keys.keySet());
            statements.change(KEYS, ids, ids.stream().map(keys::get).toList(), ids);
        }
    }

    private void keep(List<Judged> judged) throws SQLException {
        List<Judged> worth = judged.stream()
                .filter(one -> one.strength() >= Evidence.WORTH_A_LOOK)
                .sorted(Comparator.comparingLong((Judged one) -> one.pair().one())
                        .thenComparingLong(one -> one.pair().other()))
                .toList();
        statements.change(
                KEEP,
                clock.instant(),
                worth.stream().map(one -> Long.toString(one.pair().one())).toList(),
                worth.stream().map(one -> Long.toString(one.pair().other())).toList(),
                worth.stream().map(one -> Integer.toString(one.strength())).toList(),
                worth.stream().map(one -> Json.write(one.reasons())).toList());
    }
}
