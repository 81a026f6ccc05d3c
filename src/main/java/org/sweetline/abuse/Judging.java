package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sweetline.abuse.OverrideRows.Otherwise;
import org.sweetline.abuse.OverrideRows.Said;
import org.sweetline.abuse.facts.FactMaths;
import org.sweetline.abuse.facts.Known;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.peers.BaselineRows;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;
import org.sweetline.abuse.rules.Judgement;
import org.sweetline.abuse.rules.Scorer;
import org.sweetline.abuse.sets.KeptRules;
import org.sweetline.abuse.sets.LiveRules;

/** Judges people by the rules in force: one or five hundred, by the same queries. It writes nothing. */
@ApplicationScoped
public class Judging {

    private final PersonFacts people;
    private final LiveRules liveRules;
    private final BaselineRows baselines;
    private final JudgingContext context;
    private final Clock clock;

    @Inject
    Judging(PersonFacts people, LiveRules liveRules, BaselineRows baselines, JudgingContext context, Clock clock) {
        this.people = people;
        this.liveRules = liveRules;
        this.baselines = baselines;
        this.context = context;
        this.clock = clock;
    }

    Assessment of(long customer) throws SQLException {
        Assessment found = of(List.of(customer)).get(customer);
        return found == null ? ofNobody() : found;
    }

    /** Of an order that is nobody's nothing is known, and so nothing is held against anybody. */
    Assessment ofNobody() throws SQLException {
        Instant now = clock.instant();
        KeptRules rules = liveRules.active();
        Judgement judgement = new Scorer(rules.rules()).judge(FactSheet.empty());
        return new Assessment(
                null,
                now,
                context.bearings(now).dataAsOf(),
                rules,
                new Known(FactSheet.empty(), Map.of()),
                judgement,
                new Standing(judgement.band(), null, rules.version()),
                judgement.band(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    Map<Long, Assessment> of(List<Long> customers) throws SQLException {
        return of(people.of(customers));
    }

    /** Of histories that somebody has read already. */
    public Map<Long, Assessment> of(Map<Long, History> histories) throws SQLException {
        Instant now = clock.instant();
        Bearings bearings = context.bearings(now);
        FactMaths maths = new FactMaths(baselines.kept(bearings.baseline()), context.terms());
        Rules rules = rules(bearings);
        Circumstances around = context.of(List.copyOf(histories.keySet()), now, bearings);
        Map<Long, Assessment> found = new HashMap<>();
        for (Map.Entry<Long, History> person : histories.entrySet()) {
            Known known = maths.of(person.getValue(), now);
            found.put(person.getKey(), judge(person.getKey(), known, rules, around, now));
        }
        return found;
    }

    /** Those in force, and those on trial beside them. */
    private record Rules(KeptRules live, Optional<KeptRules> trial) {}

    private Rules rules(Bearings bearings) throws SQLException {
        return new Rules(
                bearings.rules() == 0 ? liveRules.active() : liveRules.kept(bearings.rules()),
                bearings.shadow() == 0 ? Optional.empty() : Optional.of(liveRules.kept(bearings.shadow())));
    }

    private static Assessment judge(long customer, Known known, Rules rules, Circumstances around, Instant now) {
        List<String> snoozed = around.snoozed(customer);
        KeptRules live = rules.live();
        Judgement judgement = new Scorer(RulesWithout.of(live.rules(), snoozed)).judge(known.sheet());
        Standing standing = Standing.after(around.standing(customer), judgement.band(), live.version(), now);
        Band band = around.said().override(customer).map(Said::band).orElse(standing.band());
        return new Assessment(
                customer,
                now,
                around.dataAsOf(),
                live,
                known,
                judgement,
                standing,
                band,
                Percentiles.of(known.sheet().value(Fact.RETURN_RATE), around.steps()),
                snoozed,
                rules.trial().map(trial -> shadow(trial, snoozed, known)));
    }

    private static Assessment.Shadow shadow(KeptRules trial, List<String> snoozed, Known known) {
        Judgement judgement = new Scorer(RulesWithout.of(trial.rules(), snoozed)).judge(known.sheet());
        return new Assessment.Shadow(trial.version(), judgement.score(), judgement.band());
    }

    /** All that counts beside facts and rules, read once for all who are judged. */
    record Circumstances(Instant dataAsOf, double[] steps, Otherwise said, Map<Long, Standing> standings) {

        List<String> snoozed(long customer) {
            return said.snoozes().stream()
                    .filter(each -> each.customer() == customer)
                    .map(Said::what)
                    .distinct()
                    .collect(Collectors.toList());
        }

        Optional<Standing> standing(long customer) {
            return Optional.ofNullable(standings.get(customer));
        }
    }
}
