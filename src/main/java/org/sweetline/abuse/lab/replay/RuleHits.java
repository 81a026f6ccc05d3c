package org.sweetline.abuse.lab.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.lab.replay.BacktestReport.OverlapView;
import org.sweetline.abuse.lab.replay.BacktestReport.RuleHitView;
import org.sweetline.abuse.lab.replay.Replayed.Label;
import org.sweetline.abuse.rules.Finding;
import org.sweetline.abuse.rules.Rule;
import org.sweetline.abuse.rules.Truth;

/** Counts which rules fire, which of them together, and how often that was abuse. */
final class RuleHits {

    private static final int MOST_OVERLAPS = 20;
    private static final int FEW_LABELS = 5;

    private final Map<String, Hit> hits = new TreeMap<>();
    private final Map<String, Integer> pairs = new TreeMap<>();
    private int returns;
    private int labelled;
    private int abuse;

    private static final class Hit {

        private final Rule rule;
        private int hits;
        private int labelled;
        private int abuse;

        Hit(Rule rule) {
            this.rule = rule;
        }
    }

    void count(Replayed each) {
        List<Rule> fired = each.candidate().findings().stream()
                .filter(finding -> finding.truth() == Truth.YES)
                .map(Finding::rule)
                .toList();
        returns++;
        labelled += each.label() == Label.NONE ? 0 : 1;
        abuse += each.label() == Label.ABUSE ? 1 : 0;
        for (int one = 0; one < fired.size(); one++) {
            Rule rule = fired.get(one);
            Hit hit = hits.computeIfAbsent(rule.id(), id -> new Hit(rule));
            hit.hits++;
            hit.labelled += each.label() == Label.NONE ? 0 : 1;
            hit.abuse += each.label() == Label.ABUSE ? 1 : 0;
            for (int other = one + 1; other < fired.size(); other++) {
                pairs.merge(rule.id() + " " + fired.get(other).id(), 1, Integer::sum);
            }
        }
    }

    List<RuleHitView> rules() {
        return hits.values().stream()
                .sorted(Comparator.comparingInt((Hit hit) -> hit.hits).reversed())
                .map(hit -> new RuleHitView(
                        hit.rule.id(),
                        hit.rule.title(),
                        hit.rule.titleKorean(),
                        hit.hits,
                        (double) hit.hits / returns,
                        lift(hit)))
                .toList();
    }

    List<OverlapView> overlaps() {
        return pairs.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_OVERLAPS)
                .map(pair -> {
                    String[] rules = pair.getKey().split(" ");
                    return new OverlapView(rules[0], rules[1], pair.getValue());
                })
                .toList();
    }

    private @Nullable Double lift(Hit hit) {
        if (hit.labelled < FEW_LABELS || abuse == 0) {
            return null;
        }
        return ((double) hit.abuse / hit.labelled) / ((double) abuse / labelled);
    }
}
