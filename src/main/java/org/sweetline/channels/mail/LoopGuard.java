package org.sweetline.channels.mail;

/** Keeps the desk from talking to itself. */
final class LoopGuard {

    private LoopGuard() {}

    /** A mail that claims to come from our own mailbox: a loop, or somebody who pretends. */
    static boolean fromUs(String fromAddress, String ownAddress) {
        return !ownAddress.isEmpty() && fromAddress.equalsIgnoreCase(ownAddress);
    }
}
