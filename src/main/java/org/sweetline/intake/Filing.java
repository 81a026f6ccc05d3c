package org.sweetline.intake;

/** What a delivery does to our records. */
@FunctionalInterface
public interface Filing {

    /** Runs in the transaction of the step, which may file several deliveries; returns the key of what it made, or "". */
    String file();
}
