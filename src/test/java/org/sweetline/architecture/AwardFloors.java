package org.sweetline.architecture;

import java.util.Map;
import java.util.Set;

/** The rows of the table of floors for awards and polls; {@link FloorsTest} has the others. */
final class AwardFloors {
    static final Map<String, Set<String>> ALLOWED = Map.of(
            "satisfaction.awards.formulas",
            Set.of("satisfaction.numbers"),
            "satisfaction.awards.papers",
            Set.of(),
            "satisfaction.awards",
            FloorsTest.overCore(
                    "calls.figures",
                    "satisfaction.numbers",
                    "satisfaction.praise",
                    "satisfaction.awards.formulas",
                    "satisfaction.awards.papers"),
            "satisfaction.awards.nominations",
            FloorsTest.overCore("satisfaction.awards", "satisfaction.awards.formulas"),
            "satisfaction.polls",
            FloorsTest.overCore("calls.figures", "returns.photos", "satisfaction.numbers"),
            "channels.outside",
            FloorsTest.overCore("satisfaction.awards", "satisfaction.praise.quoting"),
            "channels.ballots",
            FloorsTest.overCore(
                    "satisfaction.numbers",
                    "satisfaction.awards.formulas",
                    "satisfaction.awards.nominations",
                    "satisfaction.polls"));

    private AwardFloors() {}
}
