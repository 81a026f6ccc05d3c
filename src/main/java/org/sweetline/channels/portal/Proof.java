package org.sweetline.channels.portal;

/** By what somebody showed that an order is theirs. */
enum Proof {
    EMAIL,
    /** A neighbour knows it too: what is asked for with it has to be confirmed through the order's own mail address. */
    ZIP,
    LINK;

    boolean confirms() {
        return this != ZIP;
    }
}
