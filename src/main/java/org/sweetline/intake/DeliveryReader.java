package org.sweetline.intake;

/** A door's reading of its raw deliveries. */
public interface DeliveryReader {

    String channel();

    /**
     * Reads the raw bytes, outside any transaction. Bad input gives a degraded result; a throw is taken for a fault of
     * ours, tried again twice and then kept for a person to look at.
     */
    Filing prepare(Delivery delivery, byte[] raw);
}
