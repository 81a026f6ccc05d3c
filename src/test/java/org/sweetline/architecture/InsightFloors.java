package org.sweetline.architecture;

import static org.sweetline.architecture.FloorsTest.CALLS;
import static org.sweetline.architecture.FloorsTest.CORE;
import static org.sweetline.architecture.FloorsTest.GROUND;
import static org.sweetline.architecture.FloorsTest.above;
import static org.sweetline.architecture.FloorsTest.and;

import java.util.Map;
import java.util.Set;

/** The rows of the table of floors for satisfaction, praise and the peak day; {@link FloorsTest} has the others. */
final class InsightFloors {
    static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("satisfaction.numbers", Set.of()),
            Map.entry("satisfaction.past", and(GROUND, "satisfaction")),
            Map.entry("satisfaction.figures", and(GROUND, "days", "satisfaction", "satisfaction.numbers")),
            Map.entry("satisfaction", and(above(above(GROUND, CORE), CALLS), "satisfaction.praise.names")),
            Map.entry("satisfaction.praise.names", Set.of()),
            Map.entry("satisfaction.praise.grams", Set.of()),
            Map.entry("satisfaction.praise.words", Set.of("satisfaction.praise.names", "satisfaction.praise.grams")),
            Map.entry(
                    "satisfaction.praise",
                    and(above(GROUND, CORE), "satisfaction.praise.names", "satisfaction.praise.words")),
            Map.entry(
                    "satisfaction.praise.hearing",
                    and(
                            above(above(GROUND, CORE), CALLS),
                            "satisfaction",
                            "satisfaction.praise",
                            "satisfaction.praise.names",
                            "satisfaction.praise.words")),
            Map.entry("satisfaction.praise.quoting", and(above(GROUND, CORE), "satisfaction.praise")),
            Map.entry(
                    "satisfaction.praise.wall",
                    and(
                            above(GROUND, CORE),
                            "satisfaction.praise",
                            "satisfaction.praise.lessons",
                            "satisfaction.praise.words")),
            Map.entry(
                    "satisfaction.praise.lessons",
                    and(
                            GROUND,
                            "satisfaction.figures",
                            "satisfaction.numbers",
                            "satisfaction.praise",
                            "satisfaction.praise.names",
                            "satisfaction.praise.words")),
            Map.entry("surge.detection", Set.of()),
            Map.entry("surge", and(GROUND, "surge.detection")),
            Map.entry("surge.topics", GROUND),
            Map.entry(
                    "surge.board",
                    and(
                            GROUND,
                            "returns",
                            "satisfaction.numbers",
                            "surge",
                            "surge.detection",
                            "surge.incidents",
                            "surge.topics")),
            Map.entry(
                    "surge.incidents",
                    and(above(above(GROUND, CORE), CALLS), "calls.hours.rules", "surge", "surge.topics")),
            Map.entry(
                    "surge.steering",
                    and(above(above(GROUND, CORE), CALLS), "calls.hours.rules", "surge", "surge.topics")),
            Map.entry("surge.review", and(GROUND, "surge", "surge.detection", "surge.topics")));

    private InsightFloors() {}
}
