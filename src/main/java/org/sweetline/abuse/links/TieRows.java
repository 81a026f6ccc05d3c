package org.sweetline.abuse.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sweetline.abuse.history.CustomerKeys;
import org.sweetline.abuse.history.Tie;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.history.Trace;
import org.sweetline.people.CustomerNumber;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads whom customers are tied to. */
@ApplicationScoped
public class TieRows {

    /** One row for each pair, seen from the one who is asked for; cut ties and merged customers are not among them. */
    private static final String PAIRS = """
            (select k.id as me, l.other, l.kinds, l.sum, l.said, l.found, l.said_at
            from unnest(cast(? as bigint[])) as k(id) cross join lateral (
                select other, array_agg(kind order by kind) filter (where weight > 0) as kinds, sum(weight) as sum,
                    bool_or(kind = 'PERSON') as said, min(found_at) filter (where kind = 'PERSON') as said_at,
                    array_agg(found_at order by found_at) filter (where weight > 0) as found
                from (
                    select other_id as other, kind, weight, found_at from risk_link where one_id = k.id and cut_at is null
                    union all
                    select one_id, kind, weight, found_at from risk_link where other_id = k.id and cut_at is null) l
                group by other) l)
            """;
    /** Two kinds that weigh enough together, or somebody's word. */
    private static final String STRONG = "(p.said or cardinality(p.kinds) >= 2 and p.sum >= 1.0)";

    /** Deeper than a ring of accounts goes. */
    private static final String CLUSTER =
            """
            with recursive tied (id) as (
                select cast(? as bigint)
                union
                select p.other from tied t cross join lateral %s p where %s)
            select t.id from tied t join customer c on c.id = t.id
            where c.merged_into is null and c.erased_at is null limit 50
            """.formatted(PAIRS.replace("unnest(cast(? as bigint[]))", "(select t.id)"), STRONG);

    /** Any two kinds weigh enough: with the second the two are one. */
    private static final String STEPS = """
            select p.me, p.other, least(p.said_at, p.found[2]) from %s p
            where p.other = any(cast(? as bigint[])) and %s
            """.formatted(PAIRS, STRONG);

    private static final String TIES = """
            select p.me, p.other, p.found, p.said_at,
                (select min(r.at) from risk_proof r where r.customer_id = p.other and r.abuse and r.withdrawn_at is null),
                exists (select from return_request q join return_item i on i.return_id = q.id
                    join customer c on c.id = p.me
                    where q.customer_id = p.other and i.denial is not null
                        and c.created_at between q.decided_at and q.decided_at + interval '60 days')
            from %s p join customer o on o.id = p.other
            where o.merged_into is null and o.erased_at is null and cardinality(p.kinds) > 0
            order by p.me, p.other
            """.formatted(PAIRS);

    private static final String LINKS = """
            select p.other, o.name, coalesce(p.kinds, '{}'), p.sum, %s
            from %s p join customer o on o.id = p.other
            where o.merged_into is null and o.erased_at is null order by p.sum desc, p.other limit 50
            """.formatted(STRONG, PAIRS);

    private static final String LINKS_THEN =
            LINKS.replace("cut_at is null", "found_at <= ? and (cut_at is null or cut_at > ?)");

    /** Each of the other ones once: what was found after a first cut may have been cut again. */
    private static final String CUTS = """
            select other, name, cut_at, cutter, cut_reason from (
                select distinct on (l.other) l.other, o.name, l.cut_at, a.name as cutter, l.cut_reason
                from (
                    select other_id as other, cut_at, cut_by, cut_reason from risk_link
                    where one_id = ? and cut_at is not null
                    union all
                    select one_id, cut_at, cut_by, cut_reason from risk_link
                    where other_id = ? and cut_at is not null) l
                join customer o on o.id = l.other left join account a on a.id = l.cut_by
                where o.merged_into is null and o.erased_at is null
                order by l.other, l.cut_at desc) c
            order by cut_at desc, other limit 50
            """;

    private final Statements statements;

    @Inject
    TieRows(Statements statements) {
        this.statements = statements;
    }

    private record Tied(long me, Tie tie) {}

    /** All other accounts that are theirs as far as two kinds of identifier say, and since when each is known for it. */
    public Map<Long, Instant> cluster(long customer) throws SQLException {
        List<String> all = statements.list(CLUSTER, row -> row.getString(1), customer);
        return all.size() < 2 ? Map.of() : Reach.of(customer, statements.list(STEPS, TieRows::step, all, all));
    }

    /** Of those who are tied to nobody there is nothing. */
    public Map<Long, Ties> of(List<Long> customers) throws SQLException {
        CustomerKeys keys = new CustomerKeys(customers);
        Map<Long, List<Tie>> ties = new HashMap<>();
        for (Tied tied : statements.list(keys.in(TIES), TieRows::tied, keys.value())) {
            ties.computeIfAbsent(tied.me(), me -> new ArrayList<>()).add(tied.tie());
        }
        return ties.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Ties(List.copyOf(each.getValue()))));
    }

    public List<LinkView> links(long customer) throws SQLException {
        CustomerKeys key = new CustomerKeys(List.of(customer));
        return statements.list(key.in(LINKS), LinkView::of, key.value());
    }

    /** As it was at a time, of ties that are still kept. */
    public List<LinkView> links(long customer, Instant then) throws SQLException {
        CustomerKeys key = new CustomerKeys(List.of(customer));
        return statements.list(key.in(LINKS_THEN), LinkView::of, key.value(), then, then, then, then);
    }

    /** What a person cut, the newest first. */
    public List<CutTieView> cuts(long customer) throws SQLException {
        return statements.list(CUTS, CutTieView::of, customer, customer);
    }

    private static Reach.Step step(ResultSet row) throws SQLException {
        return new Reach.Step(row.getLong(1), row.getLong(2), RowTime.instant(row, 3));
    }

    private static Tied tied(ResultSet row) throws SQLException {
        Tie tie = new Tie(
                new Trace(Trace.Kind.CUSTOMER, CustomerNumber.text(row.getLong(2))),
                RowTime.all(row, 3),
                RowTime.nullable(row, 4),
                RowTime.nullable(row, 5),
                row.getBoolean(6));
        return new Tied(row.getLong(1), tie);
    }
}
