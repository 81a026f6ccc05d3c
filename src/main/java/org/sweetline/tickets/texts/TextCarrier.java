package org.sweetline.tickets.texts;

/** Who carries texts. The door is one; without it nothing can be written. */
public interface TextCarrier {

    /** Whether an account and a number are there to send from. */
    boolean open();

    /** The number that texts go out from, unless a customer wrote to another one of ours. */
    String number();
}
