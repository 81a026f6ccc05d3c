package org.sweetline.abuse.peers;

import java.time.Duration;
import java.time.ZoneId;

/**
 * What the shop does not tell of itself.
 *
 * @param window how long after delivery something may be returned
 * @param halfLife after so long what somebody did counts half
 * @param margin the share of a price that is left when nothing comes back
 * @param costOfReturn label and handling of one return, in the shop's base currency
 * @param zone by whose clock days have their names
 */
public record Terms(
        Duration window, Duration halfLife, double margin, double costOfReturn, ZoneId zone, ApprovalLimits limits) {

    public static final Terms USUAL = new Terms(
            Duration.ofDays(30), Duration.ofDays(365), 0.5, 9, ZoneId.of("America/New_York"), ApprovalLimits.UNTOLD);

    public Terms under(ApprovalLimits told) {
        return new Terms(window, halfLife, margin, costOfReturn, zone, told);
    }
}
