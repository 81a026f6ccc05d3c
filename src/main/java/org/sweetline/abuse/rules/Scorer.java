package org.sweetline.abuse.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Points of rules, capped by group, lifted to the highest floor, held between 0 and 100.
 *
 * <p>The same sheet and rules give the same judgement, to the last bit; the order of rules does not matter.
 */
public final class Scorer {

    private static final int HIGHEST = 100;

    private final RuleSet rules;

    public Scorer(RuleSet rules) {
        this.rules = rules;
    }

    public Judgement judge(FactSheet sheet) {
        List<Finding> findings =
                rules.rules().stream().map(rule -> rule.judge(sheet)).toList();
        boolean evidence = findings.stream().anyMatch(Finding::isEvidence);
        int score = score(findings, evidence);
        return new Judgement(score, band(score, evidence, sheet), findings);
    }

    private int score(List<Finding> findings, boolean evidence) {
        int floor = findings.stream().mapToInt(Finding::floor).max().orElse(0);
        int most = evidence ? HIGHEST : rules.statisticsAtMost();
        return Math.min(most, Math.max(0, Math.max(floor, sum(findings))));
    }

    private int sum(List<Finding> findings) {
        Map<CapGroup, Integer> points = new EnumMap<>(CapGroup.class);
        findings.forEach(finding -> points.merge(finding.rule().group(), finding.points(), Integer::sum));
        return points.entrySet().stream()
                .mapToInt(group -> capped(group.getKey(), group.getValue()))
                .sum();
    }

    private int capped(CapGroup group, int points) {
        int cap = rules.caps().getOrDefault(group, 0);
        return group == CapGroup.MITIGATION ? Math.max(cap, points) : Math.min(cap, points);
    }

    private Band band(int score, boolean evidence, FactSheet sheet) {
        double matured = sheet.value(Fact.MATURED_ITEMS).orElse(0);
        return !evidence && matured < rules.minMaturedItems() ? Band.INSUFFICIENT_HISTORY : rules.band(score);
    }
}
