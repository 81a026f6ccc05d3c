package org.sweetline.calls.talk;

/** To whom a call is to go. */
sealed interface TransferTarget {

    record Agent(long account) implements TransferTarget {}

    record OfTeam(long team) implements TransferTarget {}

    /** @param number as somebody wrote it, until the rules of dialling have permitted it */
    record Outside(String number) implements TransferTarget {}
}
