package org.sweetline.architecture;

import static org.sweetline.architecture.FloorsTest.CORE;
import static org.sweetline.architecture.FloorsTest.GROUND;
import static org.sweetline.architecture.FloorsTest.ORDERS;
import static org.sweetline.architecture.FloorsTest.RETURNS;
import static org.sweetline.architecture.FloorsTest.above;
import static org.sweetline.architecture.FloorsTest.and;

import java.util.Map;
import java.util.Set;

/** The rows of the table of floors for returns and their abuse; {@link FloorsTest} has the others. */
final class ReturnFloors {
    private static final Set<String> POLICY = Set.of("returns.policy", "returns.policy.terms", "returns.policy.rules");

    private static final String[] ABUSE = {
        "abuse.rules", "abuse.history", "abuse.peers", "abuse.facts", "abuse.links", "abuse.sets"
    };

    static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("returns.policy.terms", Set.of("json", "problem", "web")),
            Map.entry("returns.policy.rules", Set.of("returns.policy.terms")),
            Map.entry("returns.policy", and(above(GROUND, ORDERS), "returns.policy.terms", "returns.policy.rules")),
            Map.entry("returns.money", Set.of("problem")),
            Map.entry("returns", and(above(above(GROUND, CORE), POLICY), "returns.money")),
            Map.entry(
                    "returns.pages",
                    and(above(above(GROUND, CORE), POLICY), "returns", "returns.money", "returns.settling")),
            Map.entry("returns.photos", and(above(GROUND, CORE), "returns")),
            Map.entry("returns.answers", and(above(GROUND, CORE), "returns", "returns.photos")),
            Map.entry("returns.settling", and(above(above(GROUND, CORE), POLICY), "returns", "returns.money")),
            Map.entry("returns.labels", and(above(above(GROUND, CORE), POLICY), "returns", "returns.pages")),
            Map.entry(
                    "returns.letters",
                    and(above(above(GROUND, CORE), POLICY), "returns", "returns.pages", "returns.money")),
            Map.entry("returns.past", and(above(GROUND, CORE), "returns", "returns.settling")),
            Map.entry("returns.reports.rates", and(above(GROUND, POLICY), "days", "returns")),
            Map.entry("returns.reports.costs", above(GROUND, POLICY)),
            Map.entry(
                    "returns.reports",
                    and(
                            above(above(GROUND, CORE), POLICY),
                            "returns",
                            "days",
                            "returns.reports.rates",
                            "returns.settling",
                            "abuse.history",
                            "satisfaction.numbers")),
            Map.entry("abuse.rules", Set.of("problem", "web")),
            Map.entry("abuse.history", above(GROUND, above(CORE, RETURNS))),
            Map.entry("abuse.peers", and(GROUND, "abuse.history", "abuse.rules")),
            Map.entry("abuse.facts", and(GROUND, "returns", "abuse.history", "abuse.peers", "abuse.rules")),
            Map.entry("abuse.links", and(above(GROUND, above(CORE, RETURNS)), "abuse.history")),
            Map.entry("abuse.sets", and(GROUND, "abuse.rules")),
            Map.entry("abuse", and(above(GROUND, above(CORE, RETURNS)), ABUSE)),
            Map.entry("abuse.cards", and(and(above(GROUND, above(CORE, RETURNS)), ABUSE), "abuse")),
            Map.entry("abuse.nights", and(and(above(GROUND, above(CORE, RETURNS)), ABUSE), "abuse")),
            Map.entry("abuse.lab.replay", and(GROUND, "abuse.history", "abuse.facts", "abuse.rules")),
            Map.entry(
                    "abuse.lab",
                    and(and(above(GROUND, above(CORE, RETURNS)), ABUSE), "abuse", "abuse.nights", "abuse.lab.replay")));

    private ReturnFloors() {}
}
