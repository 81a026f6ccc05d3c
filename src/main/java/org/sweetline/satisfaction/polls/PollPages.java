package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.satisfaction.polls.DrawDesk.PollWinnerView;
import org.sweetline.satisfaction.polls.PollView.Shown;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.CsvTable;
import org.sweetline.web.PublicAddress;

/** What the makers of polls read of them. */
@ApplicationScoped
class PollPages {

    private static final String VOTES = """
            select v.code, o.label_en, o.label_ko, v.language, v.voted_at, v.changed_at,
                left(v.domain_hash, 8), case when v.staff_id is null then '' else 'yes' end from poll_vote v
            join poll_option o on o.id = v.option_id where v.poll_id = ? order by v.id
            """;

    private final Statements statements;
    private final Polls polls;
    private final DrawDesk draws;
    private final VoteCrowds crowds;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    PollPages(
            Statements statements, Polls polls, DrawDesk draws, VoteCrowds crowds, PublicAddress address, Clock clock) {
        this.statements = statements;
        this.polls = polls;
        this.draws = draws;
        this.crowds = crowds;
        this.address = address;
        this.clock = clock;
    }

    /** @param manages may see who has won, where they can be told, and what to doubt */
    List<PollView> list(boolean manages) throws SQLException {
        List<PollView> views = new ArrayList<>();
        for (Poll poll : polls.list()) {
            views.add(view(poll, manages));
        }
        return views;
    }

    PollView get(long id, boolean manages) throws SQLException {
        return view(polls.get(id), manages);
    }

    /** A row for each vote, without its address. */
    String csv(long id) throws SQLException {
        Poll poll = polls.get(id);
        CsvTable table = new CsvTable(true)
                .row("Poll", poll.question().en(), poll.question().ko())
                .row("Address", link(poll))
                .row("Counted", clock.instant())
                .row("Votes", polls.sum(poll).votes())
                .row()
                .row("Code", "Answer", "Answer (Korean)", "Language", "Voted", "Changed", "Domain", "By our own");
        for (Object[] vote : statements.list(
                VOTES,
                row -> new Object[] {
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    RowTime.instant(row, 5),
                    RowTime.nullable(row, 6),
                    row.getString(7),
                    row.getString(8)
                },
                poll.id())) {
            table.row(vote);
        }
        return table.text();
    }

    private PollView view(Poll poll, boolean manages) throws SQLException {
        Instant now = clock.instant();
        boolean drawn = poll.drawnAt() != null;
        PollSum sum = polls.sum(poll);
        return PollView.of(
                poll,
                new Shown(
                        link(poll),
                        sum,
                        now,
                        drawn ? draws.codes(poll.id()) : List.of(),
                        drawn ? winners(poll, manages) : List.of(),
                        manages ? crowds.of(poll, sum.votes()).orElse(null) : null));
    }

    private List<PollWinnerView> winners(Poll poll, boolean manages) throws SQLException {
        List<PollWinnerView> winners = draws.winners(poll.id());
        return manages
                ? winners
                : winners.stream()
                        .map(winner -> new PollWinnerView(winner.place(), winner.code(), "", ""))
                        .toList();
    }

    private String link(Poll poll) {
        return address.url("/vote/" + poll.key());
    }
}
