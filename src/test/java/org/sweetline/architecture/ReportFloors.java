package org.sweetline.architecture;

import static org.sweetline.architecture.FloorsTest.CALLS;
import static org.sweetline.architecture.FloorsTest.CORE;
import static org.sweetline.architecture.FloorsTest.GROUND;
import static org.sweetline.architecture.FloorsTest.above;
import static org.sweetline.architecture.FloorsTest.and;

import java.util.Map;
import java.util.Set;

/** Reports read what all others have counted, and nobody reads reports. */
final class ReportFloors {
    private static final Set<String> BENEATH = and(
            above(above(GROUND, CORE), CALLS),
            "returns",
            "satisfaction.figures",
            "satisfaction.numbers",
            "satisfaction.praise",
            "surge",
            "surge.detection",
            "surge.review",
            "surge.topics");

    static final Map<String, Set<String>> ALLOWED = Map.of(
            "reports",
            BENEATH,
            "reports.sums",
            and(BENEATH, "days", "reports"),
            "reports.macros",
            and(BENEATH, "reports"),
            "reports.standard",
            and(BENEATH, "reports", "reports.sums", "reports.macros"),
            "reports.peaks",
            and(BENEATH, "reports", "reports.sums", "reports.standard", "reports.macros"),
            "reports.campaigns",
            and(BENEATH, "reports", "reports.standard", "reports.peaks"),
            "reports.returned",
            and(BENEATH, "reports", "returns.reports"),
            "reports.saved",
            and(BENEATH, "reports"),
            "reports.digests",
            and(BENEATH, "reports", "reports.standard", "reports.sums", "reports.saved"),
            "reports.own",
            and(BENEATH, "reports", "reports.standard", "reports.sums"));

    private ReportFloors() {}
}
