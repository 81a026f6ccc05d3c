package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.mail.mime.FilesInMemory;
import org.sweetline.config.Settings;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.polls.PollView.PollCrowdView;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.Attempts;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.Role;
import org.sweetline.security.SignedIn;
import org.sweetline.security.Tokens;
import org.sweetline.testing.Wired;

/** Somebody who owns a domain has as many addresses as they like, and somebody with two has one number. */
class VotesOfADomainTest {

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.systemUTC());
    private final Polls polls = new Polls(statements, new FilesInMemory());
    private final VoteLinks links = new VoteLinks(statements);
    private final VoteDesk desk =
            new VoteDesk(statements, polls, wired.get(VotePost.class), wired.get(AuditTrail.class), Clock.systemUTC());

    @BeforeEach
    void poll() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'ada@desk.example', 'Ada', 'MANAGER', now(), 0)
                """);
        statements.change("""
                insert into poll (id, key, question_en, question_ko, opens_at, closes_at, winners, prize_en, prize_ko, seed,
                    salt, made_at, account_id)
                overriding system value values (1, 'k', 'Which?', 'Which?', now() - interval '2 days',
                    now() + interval '1 day', 1, 'A scarf', 'A scarf', 's', 's', now(), 1)
                """);
        statements.change("""
                insert into poll_option (id, poll_id, position, label_en, label_ko)
                overriding system value values (1, 1, 0, 'Plum', 'Plum')
                """);
        statements.change(
                "insert into customer (id, name, created_at, version) overriding system value values (7, 'X', now(), 1)");
    }

    @Test
    void ofOneDomainSoManyAreSentALinkAndOthersStillAre() throws SQLException {
        VoteLimit limit = limit(5, 2);
        Poll poll = polls.get(1);

        assertThat(limit.admits(poll, "192.0.2.1", "a@x1.mine.example")).isTrue();
        assertThat(limit.admits(poll, "192.0.2.2", "b@x2.mine.example")).isTrue();
        for (int i = 0; i < 10; i++) {
            refused(limit, poll, "c" + i + "@mine.example");
        }

        assertThat(limit.admits(poll, "192.0.2.3", "d@other.example")).isTrue();
        assertThat(limit.admits(poll, "192.0.2.3", "e@gmail.com")).isTrue();
        assertThat(limit.admits(poll, "192.0.2.3", "f@gmail.com")).isTrue();
        refused(limit, poll, "g@third.example");
    }

    @Test
    void whoManagesIsWarnedOfManyVotesOfOneDomain() throws SQLException {
        VoteCrowds crowds = new VoteCrowds(statements);
        Poll poll = polls.get(1);
        votes(60, "gmail.com");
        votes(19, "mine.example");

        assertThat(crowds.of(poll, 79)).isEmpty();
        vote("last@sub.mine.example", null, true);
        assertThat(crowds.of(poll, 80)).contains(new PollCrowdView(20, 80));
        assertThat(crowds.of(poll, 101)).isEmpty();
    }

    @Test
    void bothAddressesOfAPersonShowTheNumberThatStandsForThem() throws SQLException {
        vote("robin@example.com", 7L, true);
        vote("robin@work.example", 7L, true);
        vote("kim@example.com", null, true);
        vote("modest@example.com", null, false);
        String first = code("robin@example.com");

        assertThat(link("robin@work.example")).returns(first, VoteLink::code).returns(true, VoteLink::draws);
        assertThat(new DrawEntries(statements).of(1)).containsExactlyInAnyOrder(first, code("kim@example.com"));

        statements.change(
                "insert into poll_draw (poll_id, codes) values (1, ?)",
                String.join("\n", new DrawEntries(statements).of(1)));
        statements.change("update poll_vote set address = ''");
        assertThat(link("robin@work.example")).returns(first, VoteLink::code).returns(true, VoteLink::draws);
        assertThat(link("kim@example.com"))
                .returns(code("kim@example.com"), VoteLink::code)
                .returns(true, VoteLink::draws);
        assertThat(link("modest@example.com")).returns(false, VoteLink::draws);
    }

    @Test
    void voteFromADeskOfOursCountsIsSeenAndIsNotDrawn() throws SQLException {
        SignedIn ada = new SignedIn(1, "Ada", "ada@desk.example", Role.MANAGER, "en", "x");
        vote("robin@example.com", null, true);
        desk.vote(link("robin@example.com"), new VoteDesk.Wish(1, "en", true), Optional.of(ada));
        desk.vote(link("robin@example.com"), new VoteDesk.Wish(1, "en", true), Optional.empty());

        assertThat(polls.sum(polls.get(1)).votes()).isOne();
        assertThat(new DrawEntries(statements).of(1)).isEmpty();
        assertThat(statements.list("select action from audit_row", row -> row.getString(1)))
                .containsExactly("poll-voted-by-us");
    }

    private VoteLimit limit(int all, int ofOneDomain) {
        Map<String, String> set =
                Map.of("sweetline.polls.links", "" + all, "sweetline.polls.links.domain", "" + ofOneDomain);
        return new VoteLimit(
                wired.get(Attempts.class), new PollConfig(new Settings(key -> Optional.ofNullable(set.get(key)))));
    }

    private static void refused(VoteLimit limit, Poll poll, String address) {
        assertThatThrownBy(() -> limit.admits(poll, "192.0.2.9", address)).isInstanceOf(ProblemException.class);
    }

    private void votes(int many, String domain) throws SQLException {
        statements.change("""
                insert into poll_vote (poll_id, voter_key, code, option_id, language, voted_at, domain_hash)
                select 1, ? || n, ? || n, 1, 'en', now(), ? from generate_series(1, ?) n
                """, domain, domain, new MailDomain(domain).hash(polls.get(1)), many);
    }

    private void vote(String address, @Nullable Long customer, boolean draws) throws SQLException {
        Poll poll = polls.get(1);
        Voter voter = Voter.of(poll, address);
        statements.change("""
                insert into poll_link (poll_id, token_hash, voter_key, customer_id, address, language, invited, made_at)
                values (1, ?, ?, ?, ?, 'en', false, now())
                """, Tokens.hash(address), voter.key(), customer, address);
        desk.vote(link(address), new VoteDesk.Wish(1, "en", draws), Optional.empty());
        statements.change("update poll_vote set customer_id = ? where voter_key = ?", customer, voter.key());
    }

    private VoteLink link(String address) throws SQLException {
        return links.find(polls.get(1), address).orElseThrow();
    }

    private String code(String address) throws SQLException {
        return Voter.of(polls.get(1), address).code();
    }
}
