package org.sweetline.surge.incidents;

/**
 * What has become of the tickets of a resolved incident.
 *
 * @param told customers who were told of the resolution; so many are still to be, were skipped, or wait for a person
 * @param toSolve tickets that are still to be solved with it
 * @param solved those that were
 * @param left those that stay as they are, since something new was said on them or their customer was never told anything
 */
public record IncidentClosingView(
        long told, long toTell, long notTold, long held, long toSolve, long solved, long left) {}
