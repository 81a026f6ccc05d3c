package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.sweetline.satisfaction.polls.PollView.PollCrowdView;
import org.sweetline.schema.Statements;

/** Sees when many votes come from one domain: somebody may have made its addresses for it. */
@ApplicationScoped
class VoteCrowds {

    private static final int LEAST = 20;
    private static final int ONE_IN = 5;
    /** The last vote of each, as they are counted. */
    private static final String DOMAINS = """
            select domain_hash, count(*) from (
                select distinct on (coalesce('c' || customer_id, voter_key)) domain_hash from poll_vote where poll_id = ?
                order by coalesce('c' || customer_id, voter_key), coalesce(changed_at, voted_at) desc, id desc) each_once
            where domain_hash <> '' group by 1 having count(*) >= ? order by 2 desc, 1
            """;

    private final Statements statements;

    @Inject
    VoteCrowds(Statements statements) {
        this.statements = statements;
    }

    private record OfOne(String domain, long votes) {}

    /** The most of one domain that is no large provider's, where these are twenty and a fifth of all at least. */
    Optional<PollCrowdView> of(Poll poll, long all) throws SQLException {
        if (all < LEAST) {
            return Optional.empty();
        }
        Set<String> large = MailDomain.largeHashes(poll);
        return statements.list(DOMAINS, row -> new OfOne(row.getString(1), row.getLong(2)), poll.id(), LEAST).stream()
                .filter(one -> !large.contains(one.domain()))
                .findFirst()
                .filter(one -> one.votes() * ONE_IN >= all)
                .map(one -> new PollCrowdView(one.votes(), all));
    }
}
