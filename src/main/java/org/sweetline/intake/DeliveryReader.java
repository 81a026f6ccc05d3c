package org.sweetline.intake;

import java.util.Collection;
import java.util.List;
import org.sweetline.contact.ContactPoint;

/**
 * A door's reading of its raw deliveries.
 *
 * @param <R> what it reads of one
 */
public interface DeliveryReader<R> {

    String channel();

    /**
     * Reads the raw bytes, outside any transaction. Bad input gives a degraded result; a throw is taken for a fault of
     * ours, tried again twice and then kept for a person to look at.
     */
    R prepare(Delivery delivery, byte[] raw);

    /** By which contacts those who speak in it are known, of whom filing may make customers: their turns are taken first. */
    default Collection<ContactPoint> speakers(R read) {
        return List.of();
    }

    /** Files what was read, in that order, in the running transaction; answers the key of what each made, or "". */
    List<String> file(List<R> read);
}
