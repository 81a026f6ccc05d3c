package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sweetline.abuse.facts.FactMaths;
import org.sweetline.abuse.history.HistoryReader;
import org.sweetline.abuse.lab.replay.BacktestReport;
import org.sweetline.abuse.lab.replay.Replay;
import org.sweetline.abuse.lab.replay.ReplayCount;
import org.sweetline.abuse.nights.Everybody;
import org.sweetline.abuse.peers.BaselineRows;
import org.sweetline.abuse.rules.RuleSet;
import org.sweetline.abuse.sets.LiveRules;

/** Replays the past for everybody who sent something back, some hundred customers at a time. */
@ApplicationScoped
class Backtest {

    private static final int SOME = 1_000;

    private final Everybody everybody;
    private final HistoryReader reader;
    private final LiveRules rules;
    private final BaselineRows baselines;
    private final Clock clock;

    @Inject
    Backtest(Everybody everybody, HistoryReader reader, LiveRules rules, BaselineRows baselines, Clock clock) {
        this.everybody = everybody;
        this.reader = reader;
        this.rules = rules;
        this.baselines = baselines;
        this.clock = clock;
    }

    /** Hears how far it is, from 0 to 100. */
    interface Progress {
        void reached(int percent) throws SQLException;
    }

    /** Empty when it was broken off. */
    Optional<BacktestReport> run(BacktestDesk.Asked asked, BooleanSupplier goesOn, Progress progress)
            throws SQLException {
        Instant to = clock.instant();
        Instant from = to.atOffset(ZoneOffset.UTC).minusMonths(asked.months()).toInstant();
        FactMaths maths = new FactMaths(baselines.newest(), everybody.terms());
        Replay replay = new Replay(maths, rules(asked.version()), rules(asked.against()), from, to);
        ReplayCount count = new ReplayCount(replay, from, to);
        boolean whole = everybody.inBatches(reader.returnersSince(from), SOME, goesOn, (histories, percent) -> {
            histories.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(person -> count.take(person.getKey(), person.getValue()));
            progress.reached(percent);
        });
        return whole ? Optional.of(count.report()) : Optional.empty();
    }

    private RuleSet rules(long version) throws SQLException {
        return rules.version(version).orElseThrow().rules();
    }
}
