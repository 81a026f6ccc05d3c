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
import org.sweetline.abuse.history.CustomerKeys;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.history.Trace;
import org.sweetline.schema.Statements;

/** Reads whom customers are tied to. */
@ApplicationScoped
public class TieRows {

    /** One row for each pair, seen from the one who is asked for; cut ties and merged customers are not among them. */
    private static final String PAIRS = """
            (select k.id as me, l.other, l.kinds, l.sum, l.said
            from unnest(cast(? as bigint[])) as k(id) cross join lateral (
                select other, array_agg(kind order by kind) filter (where weight > 0) as kinds, sum(weight) as sum,
                    bool_or(kind = 'PERSON') as said
                from (
                    select other_id as other, kind, weight from risk_link where one_id = k.id and cut_at is null
                    union all
                    select one_id, kind, weight from risk_link where other_id = k.id and cut_at is null) l
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

    /** Somebody's word is as good as two kinds: it takes no more to be one person. */
    private static final String TIES = """
            select p.me, p.other, greatest(coalesce(cardinality(p.kinds), 0), case when p.said then 2 else 0 end),
                exists (select from risk_proof r where r.customer_id = p.other and r.abuse and r.withdrawn_at is null),
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

    private record Tied(long me, long other, int kinds, boolean abuser, boolean denied) {}

    /** Themselves, and all accounts that are theirs as far as two kinds of identifier say. */
    public List<Long> cluster(long customer) throws SQLException {
        return statements.list(CLUSTER, row -> row.getLong(1), customer);
    }

    /** Of those who are tied to nobody there is nothing. */
    public Map<Long, Ties> of(List<Long> customers) throws SQLException {
        CustomerKeys keys = new CustomerKeys(customers);
        Map<Long, Ties> ties = new HashMap<>();
        for (Tied tied : statements.list(keys.in(TIES), TieRows::tied, keys.value())) {
            ties.merge(tied.me(), ties(tied), TieRows::both);
        }
        return ties;
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

    private static Tied tied(ResultSet row) throws SQLException {
        return new Tied(row.getLong(1), row.getLong(2), row.getInt(3), row.getBoolean(4), row.getBoolean(5));
    }

    private static Ties ties(Tied tied) {
        return new Ties(
                tied.abuser() ? tied.kinds() : 0,
                tied.abuser() ? List.of(new Trace(Trace.Kind.CUSTOMER, "C-" + tied.other())) : List.of(),
                tied.denied() && tied.kinds() >= 2);
    }

    private static Ties both(Ties one, Ties other) {
        List<Trace> abusers = new ArrayList<>(one.abusers());
        abusers.addAll(other.abusers());
        return new Ties(
                Math.max(one.kindsToAbuse(), other.kindsToAbuse()),
                List.copyOf(abusers),
                one.soonAfterDenial() || other.soonAfterDenial());
    }
}
