package org.sweetline.calls.talk;

/** To whom a call is to go. */
sealed interface TransferTarget {

    record Agent(long account) implements TransferTarget {}

    record OfTeam(long team) implements TransferTarget {}

    /** @param number as somebody wrote it */
    record Outside(String number) implements TransferTarget {}
}
