package org.sweetline.calls;

import java.util.Set;

/**
 * What a part does when a leg of its purposes joins or ends; every bean of this type is asked, in the transaction that
 * holds the call's lock. The leg's new state is already set.
 */
public interface LegListener {

    Set<Leg.Purpose> purposes();

    /** It is in the conference. Asked once. */
    void joined(Call call, Leg leg);

    /** It has left, or never came: {@link Leg#state()} says which. Asked once. */
    void ended(Call call, Leg leg);
}
