package org.sweetline.reports.peaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.CallFigures;
import org.sweetline.calls.figures.Every;
import org.sweetline.calls.figures.FiguresView.CallServiceView;
import org.sweetline.calls.figures.Filter;
import org.sweetline.calls.figures.GroupBy;
import org.sweetline.calls.figures.RatioView;
import org.sweetline.calls.figures.Scope;
import org.sweetline.calls.figures.Scopes;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.sums.TicketFigures;
import org.sweetline.reports.sums.TicketTally;
import org.sweetline.satisfaction.figures.CsatBy;
import org.sweetline.satisfaction.figures.CsatFigures;
import org.sweetline.satisfaction.figures.CsatTally;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.web.Bilingual;

/** What is held against each other beside the score: waits, answers, kind words, returns. */
@ApplicationScoped
class PeakShares {

    /** Who is not content writes again within a week, as with calls. */
    private static final Duration OPENING_AGAIN = Duration.ofDays(7);

    private final CsatFigures csat;
    private final CallFigures calls;
    private final Scopes scopes;
    private final TicketFigures tickets;
    private final LaterPraise praise;
    private final LaterReturns returns;
    private final Clock clock;

    @Inject
    PeakShares(
            CsatFigures csat,
            CallFigures calls,
            Scopes scopes,
            TicketFigures tickets,
            LaterPraise praise,
            LaterReturns returns,
            Clock clock) {
        this.csat = csat;
        this.calls = calls;
        this.scopes = scopes;
        this.tickets = tickets;
        this.praise = praise;
        this.returns = returns;
        this.clock = clock;
    }

    /**
     * @param opens lists those that the peak's number counts
     * @param early the peak's number still moves one way, only because it is young
     */
    record Pair(
            Bilingual measure,
            Share peak,
            Share normal,
            boolean moreIsBetter,
            @Nullable String opens,
            boolean early) {

        Pair(Bilingual measure, Share peak, Share normal, boolean moreIsBetter, @Nullable String opens) {
            this(measure, peak, normal, moreIsBetter, opens, false);
        }
    }

    /** Counts of some time: a part and all. */
    private interface Counting {
        Share of(ReportQuery time) throws SQLException;
    }

    /** @param normal the times that are held against it */
    List<Pair> of(ReportQuery peak, List<ReportQuery> normal) throws SQLException {
        Instant now = clock.instant();
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(
                new Bilingual("Answered the survey", "설문 응답률"),
                response(peak),
                counted(normal, this::response),
                true,
                "answers",
                CsatFigures.isYoung(peak.until(), now)));
        addCalls(pairs, peak, normal);
        TicketTally during = tickets.total(peak);
        List<TicketTally> usual = new ArrayList<>();
        for (ReportQuery time : normal) {
            usual.add(tickets.total(time));
        }
        pairs.add(new Pair(
                new Bilingual("First answer in time", "제때 첫 답변"),
                during.answeredInTime(),
                sum(usual, TicketTally::answeredInTime),
                true,
                "ticket-in-time"));
        pairs.add(new Pair(
                new Bilingual("Opened again", "다시 열림"),
                during.reopenedShare(),
                sum(usual, TicketTally::reopenedShare),
                false,
                "ticket-reopened",
                peak.until().plus(OPENING_AGAIN).isAfter(now)));
        long opened = usual.stream().mapToLong(TicketTally::opened).sum();
        pairs.add(praise.of(peak, during.opened(), normal, opened));
        returns.of(peak, normal).ifPresent(pairs::add);
        return pairs;
    }

    private void addCalls(List<Pair> pairs, ReportQuery peak, List<ReportQuery> normal) throws SQLException {
        CallServiceView during = phone(peak);
        List<CallServiceView> usual = new ArrayList<>();
        for (ReportQuery time : normal) {
            usual.add(phone(time));
        }
        pairs.add(new Pair(
                new Bilingual("Calls answered in time", "제때 받은 전화"),
                share(during.ofOffered()),
                sum(usual, each -> share(each.ofOffered())),
                true,
                "call-in-time"));
        pairs.add(new Pair(
                new Bilingual("Hung up while waiting", "대기 중 끊음"),
                share(during.abandonRate()),
                sum(usual, each -> share(each.abandonRate())),
                false,
                "call-abandoned"));
    }

    private CallServiceView phone(ReportQuery time) throws SQLException {
        Scope scope = scopes.stretch(time.from(), time.until(), time.zone(), Filter.ALL);
        Scope none = scopes.stretch(time.from(), time.from(), time.zone(), Filter.ALL);
        return calls.of(scope, none, Every.DAY, GroupBy.NONE).sum().service();
    }

    private Share response(ReportQuery asked) throws SQLException {
        Optional<CsatTally> tally = csat.tallies(asked.csat(), CsatBy.NONE, asked.from(), asked.until()).stream()
                .findFirst();
        return tally.map(CsatTally::response).orElse(Share.NONE);
    }

    private static Share counted(List<ReportQuery> times, Counting counting) throws SQLException {
        Share sum = Share.NONE;
        for (ReportQuery time : times) {
            sum = sum.plus(counting.of(time));
        }
        return sum;
    }

    private static <T> Share sum(List<T> parts, Function<T, Share> share) {
        return parts.stream().map(share).reduce(Share.NONE, Share::plus);
    }

    private static Share share(RatioView ratio) {
        return new Share(Math.min(ratio.part(), ratio.of()), ratio.of());
    }
}
