package org.sweetline.abuse.history;

import java.util.List;

/**
 * Whom identifiers tie a person to.
 *
 * @param kindsToAbuse how many kinds of identifier tie them to somebody with a proof
 * @param abusers those people
 * @param soonAfterDenial the account was made within sixty days of a denial to somebody tied by two kinds
 */
public record Ties(int kindsToAbuse, List<Trace> abusers, boolean soonAfterDenial) {

    public static final Ties NONE = new Ties(0, List.of(), false);
}
